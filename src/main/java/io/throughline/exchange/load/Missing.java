package io.throughline.exchange.load;

/// Rows that can't stand without the one they refer to.
final class Missing {
    private Missing() {}

    /// A query for the rows whose reference leads nowhere, and the sentence about each.
    static String of(Reference reference) {
        return """
                select s.line, format('There is no %1$s “%%s”%%s.', coalesce(%2$s, s.%3$s),
                    case when named_%4$s.known > 1 then ' that could be meant alone' else '' end) as reason
                from staged s
                %5$s
                where %6$s is null""".formatted(
                        reference.target().called(),
                        reference.id(),
                        reference.named(),
                        reference.name(),
                        reference.joins(),
                        reference.value());
    }
}
