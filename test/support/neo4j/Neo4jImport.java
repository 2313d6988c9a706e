import java.nio.file.Path;
import java.util.Arrays;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import picocli.CommandLine;

/**
 * What `neo4j-admin database import full` runs, with the same arguments, on the data in the folder that comes before them:
 * the command itself is in no jar of the server's.
 */
public class Neo4jImport {
  public static void main(String[] arguments) {
    Path home = Path.of(arguments[0]);
    var command = new CommandLine(new ImportCommand.Full(new ExecutionContext(home, home.resolve("conf"))));
    System.exit(command.execute(Arrays.copyOfRange(arguments, 1, arguments.length)));
  }
}
