package io.throughline.exchange.world;

import io.throughline.deals.Fact.Answer;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What buyers of the story world answer to the questions of the playbook, where enough is known of the deal.
///
/// @param key of the question
record Answers(String key, Answer answer, String words) {
    private static final Map<String, Answers> ALL = """
            CHANGES_SINCE|KNOWN|A new plant manager, since spring.
            CHANGES_TRIGGER|KNOWN|A second complaint of the same customer.
            CHANGES_GRANTED|ASKED_UNKNOWN|I never thought about it.
            CHANGES_PEOPLE|KNOWN|The head of production left; his deputy took over.
            CHANGES_SUPPLIER|ASKED_NONE|Nobody fails us.
            CHANGES_AGAIN|KNOWN|After the budget round.
            RECOGNITION_LARGER|KNOWN|What we throw away we also have to explain to our customers.
            RECOGNITION_ELSE|KNOWN|Dispatch waits for us every time.
            RECOGNITION_FEAR|KNOWN|Whether the money is still there after the merger. It is.
            RECOGNITION_EARNED|ASKED_UNKNOWN|Show us the second site first.
            EVALUATION_CRITERIA|KNOWN|No lost shift, service within a day, price last; the board decides in its next round.
            EVALUATION_RIVALS|KNOWN|One other vendor, and leaving it as it is.
            EVALUATION_TALKED|KNOWN|You asked first, the others only sent papers.
            EVALUATION_VULNERABLE|KNOWN|Your service is further away than theirs.
            EVALUATION_GAPS|KNOWN|We are not sure that you can do it at night.
            EVALUATION_STRATEGY|KNOWN|Talk to those who run it at night already.
            EVALUATION_INFLUENCE|KNOWN|The clause on spare parts came from the other vendor.
            EVALUATION_RATING|ASKED_UNKNOWN|Nobody has measured the changeover yet.
            RESOLUTION_STOP|KNOWN|A stop of the line in the first week.
            RESOLUTION_VALUE|KNOWN|It pays for itself with the first stop that does not happen.
            RESOLUTION_SUCCESS|KNOWN|Two stops less a month, read from our own log.
            RESOLUTION_BEFORE|KNOWN|The downtime is settled; now we may talk about money.
            RESOLUTION_SURE|KNOWN|I told the board so myself.
            RESOLUTION_KIND|KNOWN|It is the contract now, nothing technical.
            RESOLUTION_OUTWEIGH|KNOWN|By a good deal.
            RESOLUTION_ICEBERGS|ASKED_NONE|Nobody went quiet.
            RESOLUTION_RIVAL|KNOWN|They came back with a lower price, and we did not answer.
            RESOLUTION_END|NOT_RELEVANT|Only one person signs.
            IMPLEMENTATION_PLAN|KNOWN|The monthly sheet, before and after.
            IMPLEMENTATION_NEXT|KNOWN|The same for the other hall.
            IMPLEMENTATION_VALUE|KNOWN|We see the number that we had asked for.
            IMPLEMENTATION_RISK|ASKED_NONE|Nothing any more.
            IMPLEMENTATION_SUCCESS|KNOWN|As in the contract; it has not changed.
            IMPLEMENTATION_CRITERIA|KNOWN|Service within a day: yes, twice.
            IMPLEMENTATION_ATTEND|KNOWN|Come when the second shift takes over.
            """.lines()
            .map(line -> line.split("\\|"))
            .map(parts -> new Answers(parts[0], Answer.valueOf(parts[1]), parts[2]))
            .collect(Collectors.toMap(Answers::key, Function.identity()));

    static Answers to(String key) {
        var answers = ALL.get(key);
        if (answers == null) throw new IllegalArgumentException("Nobody answers " + key + ".");
        return answers;
    }
}
