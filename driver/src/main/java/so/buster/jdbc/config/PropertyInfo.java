package so.buster.jdbc.config;

import java.sql.DriverPropertyInfo;
import java.util.Properties;
import so.buster.jdbc.BusterProperty;

/** Our properties as JDBC tools show them. Derived from {@link BusterProperty}, nothing else. */
public final class PropertyInfo {
  private PropertyInfo() {}

  /** One per property, with what is given in {@code info}; a secret never has a value. */
  public static DriverPropertyInfo[] of(Properties info) {
    BusterProperty[] properties = BusterProperty.values();
    DriverPropertyInfo[] shown = new DriverPropertyInfo[properties.length];
    for (int i = 0; i < properties.length; i++) {
      shown[i] = of(properties[i], info);
    }
    return shown;
  }

  private static DriverPropertyInfo of(BusterProperty property, Properties info) {
    String value = info.getProperty(property.key(), property.defaultValue());
    DriverPropertyInfo shown =
        new DriverPropertyInfo(property.key(), property.secret() || value.isEmpty() ? null : value);
    shown.description = property.description();
    shown.required = false;
    shown.choices = property.choices().isEmpty() ? null : property.choices().toArray(String[]::new);
    return shown;
  }
}
