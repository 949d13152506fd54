import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * Runs one Neo4j Community for one parent process, on 127.0.0.1 only, and ends with that parent.
 *
 * <p>Arguments: the folder of the database, the Bolt port, the page cache in MiB, and "keep-password" or
 * "set-password". The first line of standard input is the password of the user neo4j; it is never an argument,
 * because any user of the machine can read arguments. Prints READY once Bolt answers. Everything after that first
 * line is ignored: end-of-file on standard input is the sign that the parent has closed us, or has died.
 */
public final class Launcher {
  private static final String HOST = "127.0.0.1";
  private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);
  private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(30);

  public static void main(String[] arguments) throws IOException {
    PrintStream toParent = System.out;
    System.setOut(System.err);
    Path folder = Path.of(arguments[0]);
    int port = Integer.parseInt(arguments[1]);
    long pageCache = ByteUnit.mebiBytes(Long.parseLong(arguments[2]));
    BufferedReader fromParent = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String password = fromParent.readLine();

    if (arguments[3].equals("set-password")) {
      // Before Bolt is ever open: otherwise the well-known first password would work for a moment.
      DatabaseManagementService closed = settings(folder, pageCache).build();
      closed.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
          .executeTransactionally(
              "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
      closed.shutdown();
    }

    DatabaseManagementService open = settings(folder, pageCache)
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress(HOST, port))
        .setConfig(BoltConnector.advertised_address, new SocketAddress(HOST, port))
        .build();
    toParent.println("READY");
    toParent.flush();
    while (fromParent.readLine() != null) {}
    haltAfter(LONGEST_SHUTDOWN);
    open.shutdown();
    System.exit(0);
  }

  private static DatabaseManagementServiceBuilder settings(Path folder, long pageCache) {
    return new DatabaseManagementServiceBuilder(folder)
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(BoltConnector.enabled, false)
        .setConfig(HttpConnector.enabled, false)
        .setConfig(HttpsConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.allow_file_urls, false)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseSettings.log_queries, GraphDatabaseSettings.LogQueryLevel.OFF)
        .setConfig(GraphDatabaseSettings.pagecache_memory, pageCache)
        .setConfig(GraphDatabaseSettings.transaction_timeout, LONGEST_TRANSACTION)
        // Nobody else is connected to wait for: five seconds of quiet before the end would only be a delay.
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
        // A private database is small: two preallocated logs would take half a gigabyte from the start.
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false);
  }

  private static void haltAfter(Duration patience) {
    Thread watchdog = new Thread(() -> {
      try {
        Thread.sleep(patience.toMillis());
      } catch (InterruptedException interrupted) {
        return;
      }
      Runtime.getRuntime().halt(1);
    });
    watchdog.setDaemon(true);
    watchdog.start();
  }
}
