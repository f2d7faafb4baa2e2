package io.throughline.buying.team;

import io.throughline.buying.BuyingTeam;
import io.throughline.buying.Stakeholder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where the people of a map stand: rows by what they can sway, columns by where they work. All stand on one grid of
/// seats; lines run between the seats and never beneath one. In pixels.
public record MapLayout(
        int width,
        int height,
        List<Row> rows,
        List<Column> columns,
        List<Seat> seats,
        List<Tie> reports,
        List<Tie> sways) {
    public static final int SEAT_WIDTH = 168;
    public static final int SEAT_HEIGHT = 44;
    /// More than so many people are read better from the list.
    public static final int MOST = 40;

    static final int ROWS = 4;
    private static final int HEAD = 28;
    private static final int LABELS = 92;
    private static final int GUTTER = 36;
    private static final int GAP = 20;
    /// What lines need beside the last column.
    private static final int EDGE = 20;
    private static final int PAD = 10;
    /// Of a row in which nobody stands.
    private static final int EMPTY = 32;
    private static final int DEEPEST = 4;
    private static final int MOST_COLUMNS = 6;

    /// @param number 0 for most influence; the one after the last is of those of whom nobody said
    public record Row(int number, int y, int height) {}

    /// @param unit empty where it is not known; for the last of many it stands for all that have no column
    public record Column(String unit, boolean others, int x) {}

    public record Seat(UUID personId, int x, int y) {
        int right() {
            return x + SEAT_WIDTH;
        }

        int bottom() {
            return y + SEAT_HEIGHT;
        }

        int middle() {
            return y + SEAT_HEIGHT / 2;
        }
    }

    /// A line from one person to another.
    ///
    /// @param path as SVG writes it
    /// @param head the arrow's head, empty for none
    public record Tie(UUID from, UUID to, int strength, String path, String head) {}

    public static MapLayout of(BuyingTeam team) {
        return new Drawing(team).layout();
    }

    public boolean isDrawn() {
        return !seats.isEmpty();
    }

    public int middleOf(Row row) {
        return row.y() + row.height() / 2;
    }

    static int rowOf(Stakeholder one) {
        var influence = one.influence();
        return influence == null ? ROWS : Math.min(Stakeholder.MOST_INFLUENCE - influence, ROWS - 1);
    }

    /// One column and who sits in each of its rows.
    private record Block(String unit, boolean others, Map<Integer, List<Stakeholder>> people) {
        /// So many seats stand beside each other that no more than a few stand above each other.
        int across() {
            var most = people.values().stream().mapToInt(List::size).max().orElse(1);
            return (most + DEEPEST - 1) / DEEPEST;
        }

        int depth(int row) {
            var here = people.getOrDefault(row, List.of()).size();
            return (here + across() - 1) / across();
        }
    }

    private static final class Drawing {
        private final BuyingTeam team;
        private final List<Block> blocks;
        private final List<Row> rows = new ArrayList<>();
        private final List<Column> columns = new ArrayList<>();
        private final Map<UUID, Seat> seats = new LinkedHashMap<>();

        Drawing(BuyingTeam team) {
            this.team = team;
            this.blocks = team.people().size() > MOST ? List.of() : blocks(team.people());
        }

        MapLayout layout() {
            var y = HEAD;
            for (var row = 0; row <= ROWS; row++) {
                var number = row;
                var depth = blocks.stream()
                        .mapToInt(block -> block.depth(number))
                        .max()
                        .orElse(0);
                if (row == ROWS && depth == 0) break;
                var height = depth == 0 ? EMPTY : 2 * PAD + depth * (SEAT_HEIGHT + GAP);
                rows.add(new Row(row, y, height));
                y += height;
            }
            var x = LABELS + GUTTER;
            for (var block : blocks) {
                columns.add(new Column(block.unit(), block.others(), x));
                seat(block, x);
                x += block.across() * (SEAT_WIDTH + GUTTER);
            }
            return new MapLayout(
                    Math.max(x - GUTTER + EDGE, LABELS),
                    y,
                    rows,
                    columns,
                    List.copyOf(seats.values()),
                    reports(),
                    sways());
        }

        private void seat(Block block, int left) {
            for (var row : rows) {
                var here = block.people().getOrDefault(row.number(), List.of());
                for (var i = 0; i < here.size(); i++) {
                    var x = left + i % block.across() * (SEAT_WIDTH + GUTTER);
                    var y = row.y() + PAD + i / block.across() * (SEAT_HEIGHT + GAP);
                    seats.put(here.get(i).personId(), new Seat(here.get(i).personId(), x, y));
                }
            }
        }

        /// The largest units first; what is left shares a column.
        private static List<Block> blocks(List<Stakeholder> people) {
            var byUnit = people.stream()
                    .collect(Collectors.groupingBy(
                            one -> one.unit() == null ? "" : one.unit(), LinkedHashMap::new, Collectors.toList()));
            var units = byUnit.entrySet().stream()
                    .sorted(Comparator.comparing((Map.Entry<String, List<Stakeholder>> unit) ->
                                    unit.getKey().isEmpty())
                            .thenComparingInt(unit -> -unit.getValue().size())
                            .thenComparing(Map.Entry::getKey))
                    .toList();
            if (units.size() <= MOST_COLUMNS)
                return units.stream()
                        .map(unit -> block(unit.getKey(), false, unit.getValue()))
                        .toList();
            var blocks = new ArrayList<Block>();
            units.stream()
                    .limit(MOST_COLUMNS - 1L)
                    .forEach(unit -> blocks.add(block(unit.getKey(), false, unit.getValue())));
            blocks.add(block(
                    "",
                    true,
                    units.stream()
                            .skip(MOST_COLUMNS - 1L)
                            .flatMap(unit -> unit.getValue().stream())
                            .toList()));
            return blocks;
        }

        private static Block block(String unit, boolean others, List<Stakeholder> people) {
            return new Block(unit, others, people.stream().collect(Collectors.groupingBy(MapLayout::rowOf)));
        }

        private List<Tie> reports() {
            var ties = new ArrayList<Tie>();
            for (var one : team.people()) {
                var from = seats.get(one.personId());
                var to = one.reportsToId() == null ? null : seats.get(one.reportsToId());
                if (from == null || to == null) continue;
                var lane = from.x() - 10 - order(to) % 3 * 5;
                var below = from.y() >= to.y();
                ties.add(new Tie(
                        from.personId(),
                        to.personId(),
                        1,
                        "M%d %dH%dV%dH%dV%d"
                                .formatted(
                                        from.x(),
                                        from.middle() - 6,
                                        lane,
                                        below ? to.bottom() + 8 : to.y() - 12,
                                        to.x() + 24,
                                        below ? to.bottom() : to.y()),
                        ""));
            }
            return ties;
        }

        private List<Tie> sways() {
            var ties = new ArrayList<Tie>();
            for (var one : team.people())
                for (var sway : one.influences()) {
                    var from = seats.get(one.personId());
                    var to = seats.get(sway.personId());
                    if (from != null && to != null) ties.add(sway(from, to, sway.strength()));
                }
            return ties;
        }

        private Tie sway(Seat from, Seat to, int strength) {
            var lane = from.right() + 8 + order(from) % 3 * 4;
            var below = from.y() >= to.y();
            var end = to.right() - 24;
            var tip = below ? to.bottom() + 1 : to.y() - 1;
            var wing = below ? tip + 6 : tip - 6;
            var path = "M%d %dH%dV%dH%dV%d"
                    .formatted(from.right(), from.middle() + 6, lane, below ? tip + 12 : tip - 7, end, wing);
            var head = "M%d %dL%d %dH%dZ".formatted(end, tip, end - 4, wing, end + 4);
            return new Tie(from.personId(), to.personId(), strength, path, head);
        }

        private int order(Seat seat) {
            return List.copyOf(seats.keySet()).indexOf(seat.personId());
        }
    }
}
