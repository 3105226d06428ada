package so.buster.it.database.snowflake;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.util.Base64;

/**
 * The token of a key-pair login: Snowflake's SQL API reference, "Generating a JWT": RS256, issuer
 * {@code ACCOUNT.USER.SHA256:<fingerprint of the public key>}, subject {@code ACCOUNT.USER}.
 */
record KeyPairToken(String text) {
  void check(String account, String user, PublicKey key, Clock clock) throws Complaint {
    try {
      if (!holds(account, user, key, clock)) {
        throw invalid();
      }
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw invalid();
    }
  }

  private static Complaint invalid() {
    return new Complaint(390144, "08001", "JWT token is invalid.");
  }

  private boolean holds(String account, String user, PublicKey key, Clock clock)
      throws IOException, GeneralSecurityException {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) {
      return false;
    }
    JsonNode header = Replies.MAPPER.readTree(decoded(parts[0]));
    JsonNode claims = Replies.MAPPER.readTree(decoded(parts[1]));
    String subject = account + "." + user;
    long now = clock.instant().getEpochSecond();
    return header.path("alg").asText().equals("RS256")
        && claims.path("iss").asText().equals(subject + ".SHA256:" + fingerprint(key))
        && claims.path("sub").asText().equals(subject)
        && claims.path("iat").asLong() <= now + 5
        && claims.path("exp").asLong() > now
        && signed(parts[0] + "." + parts[1], decoded(parts[2]), key);
  }

  private static byte[] decoded(String part) {
    return Base64.getUrlDecoder().decode(part);
  }

  private static String fingerprint(PublicKey key) throws GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
    return Base64.getEncoder().encodeToString(digest);
  }

  private static boolean signed(String text, byte[] signature, PublicKey key)
      throws GeneralSecurityException {
    Signature check = Signature.getInstance("SHA256withRSA");
    check.initVerify(key);
    check.update(text.getBytes(StandardCharsets.US_ASCII));
    return check.verify(signature);
  }

  /** Never the token. */
  @Override
  public String toString() {
    return "KeyPairToken";
  }
}
