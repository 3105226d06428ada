package so.buster.jdbc.guarded;

import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Date;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.RowIdLifetime;
import java.sql.Statement;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The source of one {@code Forwarding*} class. A method is refused if its name says that it writes
 * or takes a value that may not pass; forwarded if what it returns is inert; and otherwise left
 * abstract, so that the compiler asks the {@code Guarded*} class above it to decide.
 *
 * @param base what the class extends
 * @param writes names of methods that write
 * @param values names of methods whose values may not pass
 * @param decide names of methods that need a thought although they return something inert
 */
record Forwarder(Class<?> type, String base, String writes, String values, String decide) {
  private static final String NONE = "(?!)";

  /** Results that carry data and nothing else, whoever made them. */
  private static final Set<Class<?>> INERT =
      Set.of(
          void.class,
          boolean.class,
          byte.class,
          short.class,
          int.class,
          long.class,
          float.class,
          double.class,
          String.class,
          byte[].class,
          RowIdLifetime.class);

  /** Results that a driver may have subclassed, and what makes them plain. */
  private static final Map<Class<?>, String> PLAIN =
      Map.of(
          BigDecimal.class, "Plain.decimal",
          Date.class, "Plain.date",
          Time.class, "Plain.time",
          Timestamp.class, "Plain.timestamp");

  static final List<Forwarder> ALL =
      List.of(
          new Forwarder(
              Connection.class,
              "Opaque",
              "setShardingKey.*",
              "create(Blob|Clob|NClob|SQLXML|Struct)",
              "close|isClosed|setReadOnly|isReadOnly|nativeSQL|.*ClientInfo|.*NetworkTimeout|abort|isValid"
                  + "|commit|rollback|setAutoCommit|setCatalog|setSchema|setHoldability|setTransactionIsolation"
                  + "|.*Savepoint|setTypeMap|clearWarnings"),
          new Forwarder(
              Statement.class,
              "Opaque",
              "addBatch|execute(Large)?Batch|setCursorName|getGeneratedKeys",
              NONE,
              "execute.*|close|isClosed|cancel|get(Large)?UpdateCount|getMoreResults|[gs]etQueryTimeout"
                  + "|[gs]et(Large)?MaxRows|clearWarnings|closeOnCompletion|isCloseOnCompletion|clearBatch"
                  + "|setEscapeProcessing|getResultSetConcurrency"),
          new Forwarder(
              PreparedStatement.class,
              "GuardedStatement",
              "addBatch",
              "set(Blob|Clob|NClob|Ref|RowId|URL|SQLXML|UnicodeStream)",
              "execute.*|setObject|setArray|setNull/3"),
          new Forwarder(CallableStatement.class, "GuardedPreparedStatement", NONE, ".*", NONE),
          new Forwarder(
              ResultSet.class,
              "Opaque",
              "update.*|(insert|delete|refresh)Row|moveTo(Insert|Current)Row|cancelRowUpdates|getCursorName",
              "get(Ref|RowId|URL|UnicodeStream)",
              "next|previous|first|last|absolute|relative|beforeFirst|afterLast|is(BeforeFirst|First|Last|AfterLast)"
                  + "|getRow|row(Inserted|Updated|Deleted)|close|isClosed|getConcurrency|clearWarnings"),
          new Forwarder(
              DatabaseMetaData.class,
              "Opaque",
              NONE,
              NONE,
              "getURL|getUserName|isReadOnly|getDriver(Major|Minor)Version"),
          new Forwarder(ResultSetMetaData.class, "Opaque", NONE, NONE, NONE),
          new Forwarder(ParameterMetaData.class, "Opaque", NONE, NONE, NONE));

  /** What becomes of a method. */
  enum Fate {
    FORWARDED,
    WRITES,
    VALUES,
    ABSTRACT,
    /** A default method of the JDK, which runs on the guarded object itself. */
    DEFAULT
  }

  String name() {
    return "Forwarding" + type.getSimpleName();
  }

  Path file() {
    return Path.of("src/main/java/so/buster/jdbc/guarded", name() + ".java");
  }

  /** Every method the interface itself declares, in an order that no JDK changes. */
  Stream<Method> methods() {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(m -> !Modifier.isStatic(m.getModifiers()) && !m.isSynthetic())
        .sorted(
            Comparator.comparing(Method::getName)
                .thenComparing(m -> Arrays.toString(m.getParameterTypes())));
  }

  Fate fate(Method method) {
    if (matches(method, writes)) {
      return Fate.WRITES;
    } else if (method.isDefault() && !matches(method, decide) && !matches(method, values)) {
      return Fate.DEFAULT;
    } else if (matches(method, values)) {
      return Fate.VALUES;
    } else if (matches(method, decide)) {
      return Fate.ABSTRACT;
    }
    Class<?> result = method.getReturnType();
    return INERT.contains(result) || PLAIN.containsKey(result) ? Fate.FORWARDED : Fate.ABSTRACT;
  }

  private static boolean matches(Method method, String names) {
    return method.getName().matches(names)
        || (method.getName() + "/" + method.getParameterCount()).matches(names);
  }

  /** Whether the method reads a column of the row at hand. */
  boolean readsRow(Method method) {
    return type == ResultSet.class
        && method.getName().startsWith("get")
        && method.getParameterCount() > 0;
  }

  /** Whether its calls reach the physical connection, which then may not be given back. */
  private boolean entered() {
    return type == Connection.class || type == DatabaseMetaData.class;
  }

  String source() {
    String head =
        """
        package so.buster.jdbc.guarded;

        import java.sql.SQLException;
        import java.sql.%1$s;
        %5$s
        /**
         * The harmless methods of {@link %1$s}, one a line. Generated by ForwardersTest; do not edit.
         */
        @SuppressWarnings("deprecation")
        abstract class %2$s extends %3$s implements %1$s {
        %4$s
        """;
    String body =
        methods().map(this::line).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    String reason = body.contains("Reason.") ? "import so.buster.sql.Reason;\n" : "";
    return head.formatted(type.getSimpleName(), name(), base, members(), reason) + body + "\n}\n";
  }

  private String members() {
    String own = type.getSimpleName();
    return switch (base) {
      case "GuardedStatement" ->
          """
            %1$s(VendorStatement<%2$s> vendor, GuardedConnection connection) { super(vendor, connection); }

            @Override abstract %2$s delegate() throws SQLException;
          """
              .formatted(name(), own);
      case "GuardedPreparedStatement" ->
          "  %s(VendorStatement<java.sql.PreparedStatement> vendor, GuardedConnection connection, Judged judged) { super(vendor, connection, judged); }\n"
              .formatted(name());
      default -> "  %s(Errors errors) { super(errors); }\n".formatted(name()) + accessors(own);
    };
  }

  /** How the lines get at the delegate. */
  private String accessors(String own) {
    if (entered()) {
      return """

        abstract %s enter() throws SQLException;

        abstract void leave();
      """
          .formatted(own);
    }
    return """

        abstract %s delegate() throws SQLException;
      """
            .formatted(own)
        + (type == ResultSet.class ? ROW : "");
  }

  private static final String ROW =
      """

        /** The delegate on a row that the caller may read. */
        abstract ResultSet row() throws SQLException;
      """;

  private String line(Method method) {
    String caller = type.getSimpleName() + "." + method.getName();
    return switch (fate(method)) {
      case DEFAULT -> "";
      // The compiler asks by itself, except where the JDK has an answer of its own.
      case ABSTRACT -> method.isDefault() ? undecided(method) : "";
      case WRITES -> override(method, "throw refused(Reason.JDBC_WRITE, \"" + caller + "\");");
      case VALUES -> override(method, "throw refused(Reason.JDBC_VALUE, \"" + caller + "\");");
      case FORWARDED -> override(method, forwarded(method));
    };
  }

  private static String undecided(Method method) {
    return "  @Override public abstract %s %s(%s) throws SQLException;"
        .formatted(
            typeName(method.getGenericReturnType().getTypeName()),
            method.getName(),
            parameters(method));
  }

  private String forwarded(Method method) {
    String call = "d." + method.getName() + "(" + arguments(method) + ")";
    String plain = PLAIN.get(method.getReturnType());
    String result = plain == null ? call : plain + "(" + call + ")";
    return "%s d = %s(); try { %s%s; } catch (Throwable e) { throw masked(e); }%s"
        .formatted(
            type.getSimpleName(),
            readsRow(method) ? "row" : entered() ? "enter" : "delegate",
            method.getReturnType() == void.class ? "" : "return ",
            result,
            entered() ? " finally { leave(); }" : "");
  }

  private static String override(Method method, String body) {
    return "  @Override public %s%s %s(%s) throws SQLException { %s }"
        .formatted(
            method.getTypeParameters().length == 0 ? "" : "<T> ",
            typeName(method.getGenericReturnType().getTypeName()),
            method.getName(),
            parameters(method),
            body);
  }

  private static String parameters(Method method) {
    var types = method.getGenericParameterTypes();
    return IntStream.range(0, types.length)
        .mapToObj(i -> typeName(types[i].getTypeName()) + " " + letter(i))
        .collect(Collectors.joining(", "));
  }

  /** Streams of the caller's are bounded on their way to the driver. */
  private static String arguments(Method method) {
    Class<?>[] types = method.getParameterTypes();
    return IntStream.range(0, types.length)
        .mapToObj(
            i ->
                types[i] == InputStream.class || types[i] == Reader.class
                    ? "bytes().bounded(" + letter(i) + ")"
                    : letter(i))
        .collect(Collectors.joining(", "));
  }

  private static String typeName(String name) {
    return name.replace("java.lang.", "");
  }

  private static String letter(int i) {
    return String.valueOf((char) ('a' + i));
  }
}
