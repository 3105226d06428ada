package so.buster.it.database.snowflake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Long answers come in parts that are fetched apart: rows without the brackets around them. */
final class Chunks {
  /** What a request for a part has to carry. */
  static final String HEADER = "x-stand-in-key";

  private static final int FIRST_ROWS = 500;
  private static final int ROWS = 5000;

  private final Map<String, byte[]> chunks = new ConcurrentHashMap<>();
  private final String key = UUID.randomUUID().toString();

  /** Writes the first rows into the answer and keeps the rest to be fetched from {@code base}. */
  void write(List<List<@Nullable String>> rows, ObjectNode data, String base) {
    int first = Math.min(rows.size(), FIRST_ROWS);
    data.set("rowset", Replies.MAPPER.valueToTree(rows.subList(0, first)));
    if (first == rows.size()) {
      return;
    }
    data.putObject("chunkHeaders").put(HEADER, key);
    ArrayNode parts = data.putArray("chunks");
    for (int from = first; from < rows.size(); from += ROWS) {
      List<List<@Nullable String>> part = rows.subList(from, Math.min(rows.size(), from + ROWS));
      String text = Replies.MAPPER.valueToTree(part).toString();
      byte[] plain = text.substring(1, text.length() - 1).getBytes(StandardCharsets.UTF_8);
      byte[] packed = packed(plain);
      String id = UUID.randomUUID().toString();
      chunks.put(id, packed);
      parts
          .addObject()
          .put("url", base + "/chunk/" + id)
          .put("rowCount", part.size())
          .put("uncompressedSize", plain.length)
          .put("compressedSize", packed.length);
    }
  }

  /** A part, for whom its answer told the key. */
  byte @Nullable [] fetch(String id, @Nullable String given) {
    return key.equals(given) ? chunks.remove(id) : null;
  }

  private static byte[] packed(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
