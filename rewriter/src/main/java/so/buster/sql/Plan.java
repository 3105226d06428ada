package so.buster.sql;

import java.util.List;
import java.util.Set;

/**
 * What is known about a shape: the same for every text that differs only in literals, comments and
 * spacing.
 *
 * @param limit where its rows are bounded
 * @param slots the literals whose values matter
 * @param catalogOnly whether it reads nothing but system catalogues
 */
record Plan(
    RowLimit limit,
    List<Slot> slots,
    boolean catalogOnly,
    Set<TableName> tables,
    Set<String> functions) {}
