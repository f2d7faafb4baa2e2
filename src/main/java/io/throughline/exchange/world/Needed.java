package io.throughline.exchange.world;

import io.throughline.buying.readiness.Area;
import io.throughline.buying.readiness.Checklist.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a customer must have in place for each product of the seller to work.
final class Needed {
    private static final Map<String, List<Item>> BY_PRODUCT = read("""
            Quillon Base|PEOPLE|One person looks at the figures every day
            Quillon Base|DATA|Machines have the same numbers in all lists
            Quillon Base|PROCESS|A stop is written down with its cause
            Quillon Pro|PEOPLE|Two planners who have a day a week for it
            Quillon Pro|PEOPLE|Each shift has somebody who was trained
            Quillon Pro|DATA|Batch and order numbers are clean
            Quillon Pro|PROCESS|Who may change a recipe is agreed
            Quillon Pro|SPONSOR|The managing director opens the first day
            Tarsel 200|PEOPLE|An electrician in each shift
            Tarsel 200|PROCESS|Gauges are checked once a month
            Tarsel 200|DATA|A network at each machine
            Tarsel 400|PEOPLE|A project lead who is free for three months
            Tarsel 400|PROCESS|The line can stand still for two days
            Tarsel 400|DATA|Drawings are those of the line as it is
            Tarsel 400|SPONSOR|Somebody of the board asks for it each month
            """);

    private Needed() {}

    private static Map<String, List<Item>> read(String table) {
        var all = new LinkedHashMap<String, List<Item>>();
        table.lines()
                .map(line -> Arrays.asList(line.split("\\|")))
                .forEach(cell -> all.computeIfAbsent(cell.getFirst(), product -> new ArrayList<>())
                        .add(new Item(Area.valueOf(cell.get(1)), cell.get(2))));
        return all;
    }

    static Collection<String> products() {
        return BY_PRODUCT.keySet();
    }

    static List<Item> forProduct(String product) {
        return BY_PRODUCT.getOrDefault(product, List.of());
    }
}
