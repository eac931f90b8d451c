package org.parley.ops.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.parley.community.problem.Problem;
import org.parley.community.standalone.Standalone;
import org.parley.ops.CommandFailed;
import org.parley.web.security.ShiroPasswordHasher;

/**
 * The community's services for the length of one command: the same ones that pages and API call, on
 * the same database, whether the server runs or not. What they turn down ends the command with the
 * words that a page would show.
 */
public final class CommunityServices implements AutoCloseable {

  private static final int CONNECTIONS = 4;

  private final AutoCloseable owned;
  private final HikariDataSource pool;
  private final Standalone standalone;

  private CommunityServices(CommunityDatabase database, AutoCloseable owned) {
    this.owned = owned;
    var config = new HikariConfig();
    config.setJdbcUrl(database.url());
    config.setUsername(database.user());
    config.setPassword(database.password());
    config.setMaximumPoolSize(CONNECTIONS);
    this.pool = new HikariDataSource(config);
    this.standalone = Standalone.open(pool, new ShiroPasswordHasher());
  }

  /** Opens the services of the community that the options name. */
  public static CommunityServices open(DatabaseOptions options) {
    name(options);
    CommunityDatabase database = CommunityDatabase.open(options);
    return new CommunityServices(database, database);
  }

  /** Opens them on a database that is open already, and stays open. */
  public static CommunityServices on(CommunityDatabase database, DatabaseOptions options) {
    name(options);
    return new CommunityServices(database, () -> {});
  }

  /** The data folder and the search cluster, which are told through the process. */
  private static void name(DatabaseOptions options) {
    System.setProperty("parley.data", options.data().root().toString());
    options.search().properties(options.data()).forEach(System::setProperty);
  }

  /** Opens them for a command whose answer holds links. */
  public static CommunityServices open(DatabaseOptions options, String publicUrl) {
    System.setProperty("parley.url", publicUrl);
    return open(options);
  }

  /** Calls a service. */
  public <S, T> T call(Class<S> service, Function<S, T> work) {
    try {
      return work.apply(standalone.get(service));
    } catch (Problem problem) {
      throw new CommandFailed(words(problem), problem);
    }
  }

  private static String words(Problem problem) {
    try {
      var texts = ResourceBundle.getBundle("org.parley.web.messages", Locale.ROOT);
      String pattern = texts.getString("problem." + problem.code());
      return new MessageFormat(pattern, Locale.ROOT).format(problem.arguments().toArray());
    } catch (MissingResourceException e) {
      return problem.code();
    }
  }

  @Override
  public void close() {
    standalone.close();
    pool.close();
    try {
      owned.close();
    } catch (CommandFailed e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
