import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j server for tests: Bolt on this machine, on the port of -Dport or a free one, no password, data in the folder
 * given, -DpageCacheMb of it held in memory. Prints its address as one line, and stops when its standard input ends, which
 * it does when whoever started it dies. A second argument is a folder of plugins, which must be on the class path too.
 * -DkeepPlans=true keeps the plan of a statement however the graph changes: tests empty and fill it all the time.
 */
public class Neo4jServer {
  public static void main(String[] arguments) throws Exception {
    DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.getInteger("port", 0)))
        .setConfig(GraphDatabaseSettings.auth_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, Long.getLong("pageCacheMb", 128L) * 1024 * 1024)
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "keep_none")
        .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ofMinutes(2));
    if (Boolean.getBoolean("keepPlans")) {
      builder.setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1));
    }
    if (arguments.length > 1) {
      builder.setConfig(GraphDatabaseSettings.plugin_dir, Path.of(arguments[1]));
      builder.setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of("apoc.*"));
    }
    DatabaseManagementService server = builder.build();
    var database = (GraphDatabaseAPI) server.database("neo4j");
    var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
    System.out.println("bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    while (System.in.read() >= 0) {}
    server.shutdown();
    System.exit(0);
  }
}
