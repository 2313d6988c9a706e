"""What two actors do to each other, month by month, with a sentence of each peak.

    python3 -m venv .venv && .venv/bin/pip install -r examples/requirements.txt
    .venv/bin/python examples/dyad.py Pakistan Afghanistan

CASUS_URL names another Casus than that of `npm start`, CASUS_KEY the key that it wants.
"""

import os
import sys
from datetime import date, timedelta

from gql import Client, GraphQLRequest
from gql.transport.exceptions import TransportError, TransportQueryError
from gql.transport.requests import RequestsHTTPTransport

SEARCH = "query ($text: String!) { search(text: $text) { node { ... on Actor { id } } } }"

TIMELINE = """
query ($between: [ID!]!) {
  timeline(filter: { between: $between }, by: MONTH) { steps { start events meanIntensity } undated leftOut }
}
"""

PEAK = """
query ($between: [ID!]!, $since: String!, $until: String!) {
  events(filter: { between: $between, since: $since, until: $until }, orderBy: CLAIMS, first: 1) {
    edges { node { from claims(first: 1) { edges { node { sentence { text } article { publisher } } } } } }
  }
}
"""


def main(names):
    """Prints the months in which something happened; of those with more than before and after, a sentence."""
    with connect() as casus:
        between = [actor_id(casus, name) for name in names]
        timeline = ask(casus, TIMELINE, between=between)["timeline"]
        events = {date.fromisoformat(step["start"]): step["events"] for step in timeline["steps"]}
        for step in timeline["steps"]:
            start = date.fromisoformat(step["start"])
            print(f"{start:%Y-%m}  {'#' * step['events']} {step['events']}  intensity {intensity(step)}")
            if is_peak(start, events):
                print_sentence(casus, between, start)
        print(f"without a day: {timeline['undated']}, did not happen: {timeline['leftOut']}")


def connect():
    """A client of the Casus that the environment names."""
    key = os.environ.get("CASUS_KEY")
    url = os.environ.get("CASUS_URL", "http://127.0.0.1:4000/graphql")
    headers = {"Authorization": f"Bearer {key}"} if key else None
    return Client(transport=RequestsHTTPTransport(url=url, headers=headers, timeout=30))


def ask(casus, document, **variables):
    """The answer to a question."""
    return casus.execute(GraphQLRequest(document, variable_values=variables))


def actor_id(casus, name):
    """The actor that a name fits best."""
    for hit in ask(casus, SEARCH, text=name)["search"]:
        if "id" in hit["node"]:
            return hit["node"]["id"]
    sys.exit(f"Nobody is called {name}.")


def intensity(step):
    """From -10 (conflict) to 10 (cooperation); a dash where no type of event has one."""
    mean = step["meanIntensity"]
    return "–" if mean is None else f"{mean:+.1f}"


def is_peak(start, events):
    """Whether a month has more events than the one before, and no fewer than the one after."""
    before = (start - timedelta(days=1)).replace(day=1)
    return events.get(before, 0) < events[start] >= events.get(next_month(start), 0)


def next_month(start):
    """The first day of the month after."""
    return (start + timedelta(days=31)).replace(day=1)


def print_sentence(casus, between, start):
    """Prints a sentence of the event of a month of which most is told."""
    until = next_month(start) - timedelta(days=1)
    edges = ask(casus, PEAK, between=between, since=str(start), until=str(until))["events"]["edges"]
    for event in (edge["node"] for edge in edges):
        for claim in (edge["node"] for edge in event["claims"]["edges"]):
            print(f"         {event['from']}: {claim['sentence']['text']} ({claim['article']['publisher']})")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("Give the names of two actors.")
    try:
        main(sys.argv[1:])
    except TransportQueryError as error:
        refused = (error.errors or [{}])[0]
        sys.exit(f"{refused.get('message')} {refused.get('extensions', {}).get('remedy', '')}")
    except TransportError as error:
        sys.exit(f"Nobody answered: {error}")
