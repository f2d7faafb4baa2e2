package io.throughline.transition.template;

import io.throughline.web.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A form of a template's steps that came after somebody else made the next edition.
record LateForm(Typed typed, List<Step> now) {
    private static final List<String> FIELDS =
            List.of("key", "name", "side", "part", "mark", "likely", "p80", "vulnerable");

    /// With the steps that it does not know as rows behind its own, so that sending it again takes none of them out.
    Typed whole() {
        var numbers = new HashMap<String, Integer>();
        var last = StepFields.last(typed);
        for (var number = 1; number <= last; number++) numbers.putIfAbsent(typed.of("key-" + number), number);
        var unknown =
                now.stream().filter(step -> !numbers.containsKey(step.key())).toList();
        for (var step : unknown) numbers.put(step.key(), ++last);
        var rows = new HashMap<String, String>();
        for (var step : unknown) {
            var number = numbers.get(step.key());
            FIELDS.forEach(field -> rows.put(field + "-" + number, PlanTemplatePage.of(field, step)));
            rows.put("after-" + number, after(step, numbers));
        }
        return typed.over(rows);
    }

    private static String after(Step step, Map<String, Integer> numbers) {
        return step.after().stream()
                .map(after -> String.valueOf(numbers.get(after.key())))
                .collect(Collectors.joining(", "));
    }
}
