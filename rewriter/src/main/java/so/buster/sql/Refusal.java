package so.buster.sql;

import java.util.List;

/**
 * Why a shape is refused, with its place as the number of a token, since the offset differs from
 * text to text.
 */
record Refusal(Reason reason, String hint, int token) {

  static Refusal of(Fault fault, List<Token> tokens) {
    Verdict.Refused refused = fault.refused();
    int index = -1;
    for (int i = 0; i < tokens.size() && refused.position() >= 0; i++) {
      if (tokens.get(i).start() <= refused.position()) {
        index = i;
      }
    }
    return new Refusal(refused.reason(), refused.hint(), index);
  }

  Fault at(List<Token> tokens) {
    return new Fault(reason, token < 0 ? -1 : tokens.get(token).start(), hint);
  }
}
