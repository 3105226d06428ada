package so.buster.it.database.bigquery;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.util.Base64;

/**
 * What a service account signs to get a token (Google's identity documentation, "Using OAuth 2.0
 * for server to server applications"): RS256, of at most an hour, for Google's endpoint, with a
 * scope.
 */
record Assertion(String text) {
  /** Google's client names this one, wherever it sends the assertion. */
  private static final String AUDIENCE = "https://oauth2.googleapis.com/token";

  private static final String SCOPE = "https://www.googleapis.com/auth/bigquery";
  private static final String READ_ONLY = SCOPE + ".readonly";

  /** Whom it says that it is of; nothing is checked by that. */
  String issuer() {
    try {
      return claims().path("iss").asText();
    } catch (IOException | IllegalArgumentException e) {
      return "";
    }
  }

  private JsonNode claims() throws IOException {
    String[] parts = text.split("\\.", -1);
    return parts.length == 3
        ? Replies.MAPPER.readTree(decoded(parts[1]))
        : Replies.MAPPER.missingNode();
  }

  boolean holds(PublicKey key, Clock clock) {
    try {
      String[] parts = text.split("\\.", -1);
      JsonNode claims = claims();
      long now = clock.instant().getEpochSecond();
      String scope = claims.path("scope").asText();
      return parts.length == 3
          && Replies.MAPPER.readTree(decoded(parts[0])).path("alg").asText().equals("RS256")
          && claims.path("aud").asText().equals(AUDIENCE)
          && (scope.contains(SCOPE) || scope.contains(READ_ONLY))
          && claims.path("iat").asLong() <= now + 5
          && claims.path("exp").asLong() > now
          && claims.path("exp").asLong() <= claims.path("iat").asLong() + 3600
          && signed(parts[0] + "." + parts[1], decoded(parts[2]), key);
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private static byte[] decoded(String part) {
    return Base64.getUrlDecoder().decode(part);
  }

  private static boolean signed(String text, byte[] signature, PublicKey key)
      throws GeneralSecurityException {
    Signature check = Signature.getInstance("SHA256withRSA");
    check.initVerify(key);
    check.update(text.getBytes(StandardCharsets.US_ASCII));
    return check.verify(signature);
  }

  /** Never the text. */
  @Override
  public String toString() {
    return "Assertion";
  }
}
