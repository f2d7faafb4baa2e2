package io.throughline.review.pipeline;

import io.throughline.deals.Status;
import io.throughline.review.Verdict;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How deals are put together in groups: by a key that an index of deals or reviews knows, from which the word of a
/// group is made once they are added up.
///
/// @param key of a deal
/// @param value the group's word in addresses, of the `key`
/// @param join where its name is found
record GroupSql(String key, String value, String name, String join, String order) {
    private static final String NOWHERE = "";
    private static final String NAMELESS = "''";

    /// @param status of all the deals
    static GroupSql of(Group group, Status status) {
        return switch (group) {
            case OWNER ->
                new GroupSql(
                        "deal.owner_id",
                        "coalesce(cast(key as text), '')",
                        "coalesce(app_user.name, '')",
                        "left join app_user on app_user.id = key",
                        "2, 1");
            case PHASE ->
                new GroupSql(
                        "review.phase",
                        "coalesce(key, 'unknown')",
                        NAMELESS,
                        NOWHERE,
                        "array_position(array['unknown', 'CHANGES_OVER_TIME', 'RECOGNITION', 'EVALUATION',"
                                + " 'RESOLUTION', 'IMPLEMENTATION'], coalesce(key, 'unknown'))");
            case VERDICT ->
                new GroupSql(
                        "review.standing",
                        "(array[%s])[key + 1]".formatted(verdicts(status)),
                        NAMELESS,
                        NOWHERE,
                        "min(key)");
            case QUARTER ->
                new GroupSql(
                        "deal.expected_close",
                        "coalesce(to_char(key + make_interval(months => :monthsAhead), 'YYYY-\"Q\"Q'), 'unknown')",
                        NAMELESS,
                        NOWHERE,
                        "1");
            case NONE -> new GroupSql(NAMELESS, NAMELESS, NAMELESS, NOWHERE, "1");
        };
    }

    /// By their standing. What is over has the verdict that its status says, and stands last.
    private static String verdicts(Status status) {
        return IntStream.rangeClosed(0, Verdict.ON_THE_LINE.standing())
                .mapToObj(standing -> verdict(standing, status))
                .map(verdict -> "'" + verdict.name() + "'")
                .collect(Collectors.joining(", "));
    }

    private static Verdict verdict(int standing, Status status) {
        if (status != Status.OPEN && standing == Verdict.ON_THE_LINE.standing()) return Verdict.valueOf(status.name());
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.standing() == standing)
                .findFirst()
                .orElseThrow();
    }
}
