package so.buster.jdbc.adapters;

import java.util.HashMap;
import java.util.Map;
import so.buster.jdbc.spi.VendorProperties;

/**
 * What is pinned when a DuckDB 2.0 database is opened, and what becomes of the properties that a
 * caller gives. {@code current_dialect} and the like would change the language under the guard.
 */
final class DuckDbProperties {
  /** Applies to files and to memory. What the lock leaves open is named by allowed_configs. */
  static final Map<String, String> PINNED = pins();

  private DuckDbProperties() {}

  private static Map<String, String> pins() {
    Map<String, String> pinned = new HashMap<>();
    pinned.put("enable_external_access", "false");
    pinned.put("autoinstall_known_extensions", "false");
    pinned.put("autoload_known_extensions", "false");
    pinned.put("allow_community_extensions", "false");
    pinned.put("allow_unsigned_extensions", "false");
    pinned.put("allow_persistent_secrets", "false");
    // Nothing is written beside the file: a query that needs more memory fails instead.
    pinned.put("temp_directory", "");
    pinned.put("max_temp_directory_size", "0B");
    pinned.put("memory_limit", "1GB");
    pinned.put(
        "threads", Integer.toString(Math.min(4, Runtime.getRuntime().availableProcessors())));
    pinned.put("allowed_configs", "[max_execution_time, TimeZone, Calendar]");
    pinned.put("lock_configuration", "true");
    return Map.copyOf(pinned);
  }

  static VendorProperties table() {
    return VendorProperties.builder()
        .owner("memory_limit", "[1-9][0-9]{0,4}(MB|GB|MiB|GiB)", "a size such as 512MB or 4GB")
        .ownerClamp("threads", 1, 64)
        .allow(
            "default_null_order",
            "(?i)nulls_(first|last)|nulls_(first|last)_on_asc_(first|last)_on_desc",
            "nulls_first or nulls_last")
        .allow("default_order", "(?i)asc(ending)?|desc(ending)?", "asc or desc")
        .allow("TimeZone", "[A-Za-z0-9_+/-]{1,64}", "a time zone's name")
        .allowBoolean("jdbc_stream_results")
        .pinned("access_mode", "read_only")
        .pinned("duckdb.read_only", "true")
        .pinned("enable_external_access", "false")
        .pinned("autoinstall_known_extensions", "false")
        .pinned("autoload_known_extensions", "false")
        .pinned("allow_community_extensions", "false")
        .pinned("allow_unsigned_extensions", "false")
        .pinned("allow_persistent_secrets", "false")
        .pinned("lock_configuration", "true")
        .drop("custom_user_agent", "duckdb_api", "jdbc_auto_commit", "username")
        .refuse("runs SQL from a file", "session_init_sql_file", "session_init_sql_file_sha256")
        .refuse(
            "reaches files",
            "allowed_directories",
            "allowed_paths",
            "extension_directories",
            "file_search_path",
            "home_directory",
            "log_query_path",
            "profiling_output",
            "secret_directory",
            "temp_directory")
        .refuse("opens what is locked", "allowed_configs")
        .refuse(
            "loads code",
            "allow_extension_repositories",
            "allow_extensions_metadata_mismatch",
            "allow_parser_override_extension",
            "autoinstall_extension_repository",
            "custom_extension_repository",
            "extension_repository_directory")
        .refuse(
            "changes how SQL is read",
            "active_grammar_extensions",
            "current_dialect",
            "dialect_compatibility_mode")
        .refuse("shares or hides state of the process", "jdbc_instance_cache", "jdbc_pin_db")
        .refuse("hides mistakes", "jdbc_ignore_unsupported_options")
        .build();
  }
}
