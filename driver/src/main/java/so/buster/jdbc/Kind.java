package so.buster.jdbc;

import java.sql.Types;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a column holds, in words that are the same for every database. Vendors disagree about the
 * constants of {@link Types} ({@code json} is OTHER, LONGVARCHAR or VARCHAR; a time with a zone is
 * TIMESTAMP), so the vendor's own name of the type decides where it says more.
 */
public enum Kind {
  /** True or false. */
  BOOLEAN,
  /** A whole number of any size. */
  INTEGER,
  /** An exact number with a fraction. */
  DECIMAL,
  /** An approximate number of IEEE 754. */
  FLOAT,
  /** Characters. */
  TEXT,
  /** Bytes. */
  BINARY,
  /** A day. */
  DATE,
  /** A time of day, with or without a zone. */
  TIME,
  /** A day and a time of day without a zone. */
  TIMESTAMP,
  /** A point in time. */
  TIMESTAMP_WITH_TIME_ZONE,
  /** A length of time. */
  INTERVAL,
  /** A JSON document, or what its vendor calls a variant. */
  JSON,
  /** A universally unique identifier. */
  UUID,
  /** Values of one kind, in order. */
  ARRAY,
  /** Named values: a row, structure, object or map. */
  STRUCT,
  /** A place or shape on a plane or on the globe. */
  SPATIAL,
  /** Everything else. */
  OTHER;

  /** The names that say more than the constant does; without length, precision and sign. */
  private static final Map<String, Kind> NAMED =
      Map.ofEntries(
          Map.entry("BOOL", BOOLEAN),
          Map.entry("BOOLEAN", BOOLEAN),
          Map.entry("HUGEINT", INTEGER),
          Map.entry("UHUGEINT", INTEGER),
          Map.entry("UBIGINT", INTEGER),
          Map.entry("UINTEGER", INTEGER),
          Map.entry("USMALLINT", INTEGER),
          Map.entry("UTINYINT", INTEGER),
          Map.entry("BIGNUM", INTEGER),
          Map.entry("OID", INTEGER),
          Map.entry("XID", INTEGER),
          Map.entry("MONEY", TEXT),
          Map.entry("INTERVAL", INTERVAL),
          Map.entry("JSON", JSON),
          Map.entry("JSONB", JSON),
          Map.entry("VARIANT", JSON),
          Map.entry("SUPER", JSON),
          Map.entry("OBJECT", STRUCT),
          Map.entry("STRUCT", STRUCT),
          Map.entry("RECORD", STRUCT),
          Map.entry("MAP", STRUCT),
          Map.entry("ROW", STRUCT),
          Map.entry("ARRAY", ARRAY),
          Map.entry("LIST", ARRAY),
          Map.entry("UUID", UUID),
          Map.entry("TIMESTAMPTZ", TIMESTAMP_WITH_TIME_ZONE),
          Map.entry("TIMESTAMPLTZ", TIMESTAMP_WITH_TIME_ZONE),
          Map.entry("TIMESTAMP_TZ", TIMESTAMP_WITH_TIME_ZONE),
          Map.entry("TIMESTAMP_LTZ", TIMESTAMP_WITH_TIME_ZONE),
          Map.entry("TIMESTAMP WITH TIME ZONE", TIMESTAMP_WITH_TIME_ZONE),
          Map.entry("TIMESTAMPNTZ", TIMESTAMP),
          Map.entry("TIMESTAMP_NTZ", TIMESTAMP),
          Map.entry("DATETIME", TIMESTAMP),
          Map.entry("TIMETZ", TIME),
          Map.entry("TIME WITH TIME ZONE", TIME),
          Map.entry("GEOMETRY", SPATIAL),
          Map.entry("GEOGRAPHY", SPATIAL),
          Map.entry("POINT", SPATIAL),
          Map.entry("LINESTRING", SPATIAL),
          Map.entry("POLYGON", SPATIAL),
          Map.entry("MULTIPOINT", SPATIAL),
          Map.entry("MULTILINESTRING", SPATIAL),
          Map.entry("MULTIPOLYGON", SPATIAL),
          Map.entry("GEOMCOLLECTION", SPATIAL),
          Map.entry("GEOMETRYCOLLECTION", SPATIAL));

  /** Length, precision, member types: everything from the first parenthesis or angle bracket on. */
  private static final Pattern DETAILS = Pattern.compile("\\s*[(<].*", Pattern.DOTALL);

  /**
   * The kind of a column.
   *
   * @param jdbcType a constant of {@link Types}, as the driver gives it
   * @param typeName the vendor's name of the type; {@code null} and empty say nothing
   */
  public static Kind of(int jdbcType, @Nullable String typeName) {
    String written = typeName == null ? "" : typeName.strip().toUpperCase(Locale.ROOT);
    // INTEGER[] of DuckDB and _int4 of PostgreSQL.
    if (jdbcType == Types.ARRAY || written.endsWith("]")) {
      return ARRAY;
    }
    Kind named = NAMED.get(DETAILS.matcher(written).replaceFirst(""));
    return named == null ? of(jdbcType) : named;
  }

  private static Kind of(int jdbcType) {
    return switch (jdbcType) {
      case Types.BOOLEAN, Types.BIT -> BOOLEAN;
      case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> INTEGER;
      case Types.DECIMAL, Types.NUMERIC -> DECIMAL;
      case Types.REAL, Types.FLOAT, Types.DOUBLE -> FLOAT;
      case Types.CHAR,
          Types.VARCHAR,
          Types.LONGVARCHAR,
          Types.NCHAR,
          Types.NVARCHAR,
          Types.LONGNVARCHAR,
          Types.CLOB,
          Types.NCLOB,
          Types.SQLXML ->
          TEXT;
      case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BINARY;
      case Types.DATE -> DATE;
      case Types.TIME, Types.TIME_WITH_TIMEZONE -> TIME;
      case Types.TIMESTAMP -> TIMESTAMP;
      case Types.TIMESTAMP_WITH_TIMEZONE -> TIMESTAMP_WITH_TIME_ZONE;
      case Types.STRUCT -> STRUCT;
      default -> OTHER;
    };
  }
}
