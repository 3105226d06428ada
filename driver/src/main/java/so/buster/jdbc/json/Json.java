package so.buster.jdbc.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/** How JSON is read and written: strictly in, ASCII out. */
public final class Json {
  /**
   * A key given twice is a mistake, not a choice. ASCII output carries every UTF-16 unit, paired or
   * not, through any pipe. Closing a generator leaves what it writes to open.
   */
  public static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build()
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  private Json() {}
}
