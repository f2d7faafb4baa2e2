package io.throughline.exchange.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What was logged on a deal: calls, mails and meetings, closer together while it is worked on, then none.
record Activities(Cast cast, SampleDeal deal) {
    private static final int MOST = 14;
    private static final List<String> OURS =
            List.of("Sent quote", "Follow up, left message", "Mail: slides as promised", "Checked in");
    private static final List<String> THEIRS =
            List.of("Asked about delivery time", "Re: quote", "Called back, wants reference", "Re: next steps?");
    private static final List<String> BOTH =
            List.of("Site visit", "Demo for production", "Call with purchasing", "Meeting on scope");

    /// @param direction `Inbound`, `Outbound`, or nothing where both sides met
    record Activity(LocalDate on, String type, String direction, String subject) {}

    List<Activity> list() {
        var dice = new Dice(cast.seed(), "activities", deal.number());
        var all = new ArrayList<Activity>();
        var last = deal.workedUntil().isAfter(cast.today()) ? cast.today() : deal.workedUntil();
        var day = start().plusDays(dice.between(0, 6));
        while (!day.isAfter(last) && all.size() < MOST) {
            all.add(activity(dice, Course.weekday(day)));
            day = day.plusDays(1 + (long) dice.lognormal(8, .8));
        }
        return all;
    }

    private LocalDate start() {
        var first = deal.history().getFirst().on();
        return deal.closed() != null && first.isAfter(deal.closed())
                ? deal.closed().minusDays(40)
                : first;
    }

    private static Activity activity(Dice dice, LocalDate day) {
        return switch (dice.weighted(40, 32, 28)) {
            case 0 -> new Activity(day, dice.chance(.5) ? "Email" : "Call", "Outbound", dice.of(OURS));
            case 1 -> new Activity(day, dice.chance(.6) ? "Email" : "Call", "Inbound", dice.of(THEIRS));
            default -> new Activity(day, "Meeting", "", dice.of(BOTH));
        };
    }
}
