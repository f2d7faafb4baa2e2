package io.throughline.exchange.load;

import io.throughline.exchange.read.Field;
import java.util.Locale;

/// What a row says about another one, by id or by name.
///
/// @param name of the reference, as its temporary tables are called
/// @param id the column of `staged` that holds the other's id, or a null of text
/// @param named the column that holds its name
/// @param own the other may be a row of the same file, which is not in its table yet
record Reference(String name, String id, String named, Target target, boolean own) {
    static final Reference OWNER = of("owner", Target.USER);
    static final Reference ORGANIZATION = of("organization", Target.ORGANIZATION);
    static final Reference DEAL = of("deal", Target.DEAL);
    static final Reference PRODUCT = of("product", Target.PRODUCT);
    static final Reference PRODUCT_BY_NAME =
            new Reference("product", "null::text", "product_name", Target.PRODUCT, false);
    static final Reference MANAGER = own("manager", Target.USER);
    static final Reference PARENT = own("parent", Target.ORGANIZATION);

    private static Reference of(String name, Target target) {
        return new Reference(name, "s." + name + "_id", name + "_name", target, false);
    }

    private static Reference own(String name, Target target) {
        return new Reference(name, "s." + name + "_id", name + "_name", target, true);
    }

    /// The field that says the other's id, or its name.
    Field field(boolean byId) {
        return Field.valueOf((byId ? name + "_id" : named).toUpperCase(Locale.ROOT));
    }

    /// The joins of `staged s` that find the other row.
    String joins() {
        var joins = """
                left join %1$s %2$s_by_id on %2$s_by_id.source = :source and %2$s_by_id.external_id = %3$s
                left join named_%2$s on named_%2$s.key = lower(s.%4$s)
                """.formatted(target.table(), name, id, named);
        return own ? joins + ownJoin() : joins;
    }

    private String ownJoin() {
        return """
                left join (
                    select o.id as key, m.id
                    from staged o
                    join matched m on m.line = o.line
                    where o.id is not null
                ) %1$s_own on %1$s_own.key = %2$s
                """.formatted(name, id);
    }

    /// The other row's id, null where it was not found.
    String value() {
        return own
                ? "coalesce(%1$s_by_id.id, %1$s_own.id, named_%1$s.id)".formatted(name)
                : "coalesce(%1$s_by_id.id, named_%1$s.id)".formatted(name);
    }

    /// True where the row says something about the other one.
    String given() {
        return "(num_nonnulls(%s, s.%s) > 0)".formatted(id, named);
    }

    /// The other row's id; where it was given and not found, what row `t` has already.
    String valueOr(String column) {
        return "coalesce(%s, case when %s then t.%s end)".formatted(value(), given(), column);
    }
}
