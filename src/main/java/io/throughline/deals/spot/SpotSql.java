package io.throughline.deals.spot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A rule set as SQL over all deals at once: what [Fit] says of one, in the same whole numbers.
///
/// @param prefix of its columns: `prefix_r0`… for each rule true, false or null, `prefix_standing` and `prefix_fit`
/// @param joins for `deal` and `organization`
/// @param columns to select over those joins
/// @param summed to select over the former
record SpotSql(String prefix, String joins, String columns, String summed, Map<String, Object> parameters) {

    static SpotSql of(SweetSpot spot, String prefix) {
        var conditions = new ConditionSql(prefix);
        var columns = new ArrayList<String>();
        for (var rule : spot.rules()) columns.add(conditions.of(rule) + " as " + prefix + "_r" + columns.size());
        var summed = summed(spot, prefix, conditions);
        var lateral = columns.isEmpty() ? "" : ", " + String.join(",\n", columns);
        return new SpotSql(prefix, conditions.joins(), lateral, summed, conditions.parameters());
    }

    private static String summed(SweetSpot spot, String prefix, ConditionSql conditions) {
        var met = new ArrayList<String>();
        var known = new ArrayList<String>();
        var hit = new ArrayList<String>();
        for (var place : IntStream.range(0, spot.rules().size()).toArray()) {
            var rule = spot.rules().get(place);
            var name = prefix + "_r" + place;
            if (rule.isKnockOut()) hit.add("coalesce(" + name + ", false)");
            else {
                var weight = conditions.bound(rule.weight());
                met.add("case when " + name + " then " + weight + " else 0 end");
                known.add("case when " + name + " is not null then " + weight + " else 0 end");
            }
        }
        var fit = "(200 * (%1$s) + (%2$s)) / nullif(2 * (%2$s), 0)"
                .formatted(joined(met, " + ", "0"), joined(known, " + ", "0"));
        return """
                , %1$s as %2$s_fit,
                case
                    when %3$s then 'KNOCKED_OUT'
                    when (%1$s) < %4$s then 'POOR'
                    when (%1$s) is not null then 'FITS'
                    else 'UNKNOWN'
                end as %2$s_standing""".formatted(fit, prefix, joined(hit, " or ", "false"), conditions.bound(spot.line()));
    }

    private static String joined(List<String> parts, String with, String none) {
        return parts.isEmpty() ? none : parts.stream().collect(Collectors.joining(with));
    }
}
