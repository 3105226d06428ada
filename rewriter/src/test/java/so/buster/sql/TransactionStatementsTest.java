package so.buster.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static so.buster.sql.Judging.assertRefused;
import static so.buster.sql.Judging.duck;
import static so.buster.sql.Judging.postgres;
import static so.buster.sql.Verdict.Effect.BEGINS;
import static so.buster.sql.Verdict.Effect.COMMITS;
import static so.buster.sql.Verdict.Effect.ROLLS_BACK;
import static so.buster.sql.Verdict.Effect.SAVEPOINT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransactionStatementsTest {
  @Test
  void transactionsBeginAndEnd() {
    assertThat(postgres("BEGIN")).isEqualTo(new Verdict.Session("BEGIN", BEGINS, ""));
    assertThat(postgres("start transaction read only"))
        .isEqualTo(new Verdict.Session("start transaction read only", BEGINS, ""));
    String serializable = "BEGIN WORK ISOLATION LEVEL SERIALIZABLE READ ONLY";
    assertThat(postgres(serializable))
        .isEqualTo(new Verdict.Session(serializable, BEGINS, "SERIALIZABLE"));
    assertThat(postgres("COMMIT WORK")).isEqualTo(new Verdict.Session("COMMIT WORK", COMMITS, ""));
    assertThat(postgres("END AND NO CHAIN"))
        .isEqualTo(new Verdict.Session("END AND NO CHAIN", COMMITS, ""));
    assertThat(postgres("ABORT")).isEqualTo(new Verdict.Session("ABORT", ROLLS_BACK, ""));
    assertThat(duck("BEGIN TRANSACTION READ ONLY"))
        .isEqualTo(new Verdict.Session("BEGIN TRANSACTION READ ONLY", BEGINS, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SAVEPOINT \"My Point\"",
        "RELEASE \"My Point\"",
        "RELEASE SAVEPOINT \"My Point\"",
        "ROLLBACK TO \"My Point\"",
        "ROLLBACK WORK TO SAVEPOINT \"My Point\""
      })
  void savepointsAreNamed(String sql) {
    assertThat(postgres(sql)).isEqualTo(new Verdict.Session(sql, SAVEPOINT, "My Point"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEGIN READ WRITE",
        "BEGIN ISOLATION LEVEL SERIALIZABLE READ WRITE",
        "START TRANSACTION READ ONLY, READ WRITE",
        "SET TRANSACTION READ WRITE",
        "SET LOCAL TRANSACTION READ WRITE",
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
        "COMMIT AND CHAIN",
        "ROLLBACK WORK AND CHAIN"
      })
  void noTransactionMayWriteOrChain(String sql) {
    assertRefused(postgres(sql), Reason.TRANSACTION_MODE);
  }

  @Test
  void twoPhaseCommitWrites() {
    assertRefused(postgres("COMMIT PREPARED 'x'"), Reason.WRITES);
    assertRefused(postgres("ROLLBACK PREPARED 'x'"), Reason.WRITES);
  }
}
