package so.buster.it.database;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands a test the one PostgreSQL of the run as a parameter. It offers TLS with {@link
 * Certificates#local()} and stops when the last test has ended.
 */
public final class SharedPostgres implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(SharedPostgres.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == PostgresServer.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(
            PostgresServer.class,
            key -> PostgresServer.start(Optional.of(Certificates.local())),
            PostgresServer.class);
  }
}
