// For whoever watches a container: exit code 0 where the server answers, 1 where it doesn't.
const address = `http://127.0.0.1:${process.env.PORT ?? 4000}/healthz`;
const healthy = await fetch(address).then(
  ({ ok }) => ok,
  () => false,
);
process.exitCode = healthy ? 0 : 1;
