package so.buster.jdbc.guarded;

import java.io.InputStream;
import java.io.Reader;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLXML;
import org.jspecify.annotations.Nullable;

/** Rows whose large values are copies, so that none leads back to the vendor. */
abstract class DetachedRows extends LimitedRows {
  final Detached detached;
  private final Bytes bytes;

  DetachedRows(Run run, RowLimit limit, Bytes bytes, Errors errors) {
    super(run, limit, errors);
    this.bytes = bytes;
    this.detached = new Detached(bytes, errors);
  }

  /** A value that the driver may have to ask its server for. */
  @FunctionalInterface
  interface Fetch<T> {
    @Nullable T from(ResultSet vendor) throws SQLException;
  }

  final <T> @Nullable T fetched(Fetch<T> fetch) throws SQLException {
    ResultSet vendor = row();
    run.enter();
    try {
      return fetch.from(vendor);
    } catch (Throwable e) {
      throw masked(e);
    } finally {
      run.leave();
    }
  }

  @Override
  public final @Nullable Array getArray(int column) throws SQLException {
    return fetched(vendor -> detached.array(vendor.getArray(column)));
  }

  @Override
  public final @Nullable Array getArray(String label) throws SQLException {
    return getArray(findColumn(label));
  }

  @Override
  public final @Nullable Blob getBlob(int column) throws SQLException {
    return fetched(vendor -> detached.blob(vendor.getBlob(column)));
  }

  @Override
  public final @Nullable Blob getBlob(String label) throws SQLException {
    return getBlob(findColumn(label));
  }

  @Override
  public final @Nullable Clob getClob(int column) throws SQLException {
    return fetched(vendor -> detached.clob(vendor.getClob(column)));
  }

  @Override
  public final @Nullable Clob getClob(String label) throws SQLException {
    return getClob(findColumn(label));
  }

  @Override
  public final @Nullable NClob getNClob(int column) throws SQLException {
    return fetched(vendor -> detached.nclob(vendor.getNClob(column)));
  }

  @Override
  public final @Nullable NClob getNClob(String label) throws SQLException {
    return getNClob(findColumn(label));
  }

  @Override
  public final @Nullable SQLXML getSQLXML(int column) throws SQLException {
    return fetched(vendor -> detached.xml(vendor.getSQLXML(column)));
  }

  @Override
  public final @Nullable SQLXML getSQLXML(String label) throws SQLException {
    return getSQLXML(findColumn(label));
  }

  @Override
  public final @Nullable InputStream getAsciiStream(int column) throws SQLException {
    return fetched(vendor -> bytes.copied(vendor.getAsciiStream(column)));
  }

  @Override
  public final @Nullable InputStream getAsciiStream(String label) throws SQLException {
    return getAsciiStream(findColumn(label));
  }

  @Override
  public final @Nullable InputStream getBinaryStream(int column) throws SQLException {
    return fetched(vendor -> bytes.copied(vendor.getBinaryStream(column)));
  }

  @Override
  public final @Nullable InputStream getBinaryStream(String label) throws SQLException {
    return getBinaryStream(findColumn(label));
  }

  @Override
  public final @Nullable Reader getCharacterStream(int column) throws SQLException {
    return fetched(vendor -> bytes.copied(vendor.getCharacterStream(column)));
  }

  @Override
  public final @Nullable Reader getCharacterStream(String label) throws SQLException {
    return getCharacterStream(findColumn(label));
  }

  @Override
  public final @Nullable Reader getNCharacterStream(int column) throws SQLException {
    return fetched(vendor -> bytes.copied(vendor.getNCharacterStream(column)));
  }

  @Override
  public final @Nullable Reader getNCharacterStream(String label) throws SQLException {
    return getNCharacterStream(findColumn(label));
  }
}
