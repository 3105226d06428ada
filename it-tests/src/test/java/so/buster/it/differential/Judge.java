package so.buster.it.differential;

import java.util.List;
import so.buster.sql.Dialect;
import so.buster.sql.Guard;
import so.buster.sql.Mode;
import so.buster.sql.Policy;

/** A guard: the product's, or a copy of it without some of its rules. */
@FunctionalInterface
interface Judge {
  /** What it says about a statement. */
  Ruling judge(String sql, Mode mode);

  /** The product's own. */
  static Judge intact(Engine engine) {
    Policy policy =
        Policy.DEFAULT
            .withShadowedFunctions(engine.shadowedFunctions())
            .withAllowedFunctions(engine.vouchedFunctions());
    Guard guard = new Guard(Dialect.named(engine.dialect()).orElseThrow(), policy);
    return (sql, mode) -> Ruling.of(guard.judge(sql, mode));
  }

  /** One without these rules. */
  static Judge without(List<Removal> removals, Engine engine) {
    return DismantledGuard.of(new DismantledClasses(removals), engine);
  }
}
