package so.buster.jdbc.guarded;

import java.sql.Struct;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A structured value in memory. */
final class DetachedStruct implements Struct {
  private final String typeName;
  private final @Nullable Object[] attributes;

  DetachedStruct(String typeName, @Nullable Object[] attributes) {
    this.typeName = typeName;
    this.attributes = attributes;
  }

  @Override
  public String getSQLTypeName() {
    return typeName;
  }

  @Override
  public @Nullable Object[] getAttributes() {
    return attributes.clone();
  }

  /** The map names classes to instantiate, and is not followed. */
  @Override
  public @Nullable Object[] getAttributes(Map<String, Class<?>> types) {
    return getAttributes();
  }

  @Override
  public String toString() {
    return Arrays.toString(attributes);
  }
}
