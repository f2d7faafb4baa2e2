package io.throughline.exchange.world;

import io.throughline.base.Money;
import io.throughline.identity.User;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What a seller types when a deal is entered, and what stands there until somebody changes it.
///
/// @param closes days from today until it is expected to close
/// @param nextIn days from today until the next step
record Entry(String name, Money worth, User seller, String product, int closes, String next, int nextIn) {
    private static final Map<String, User> SELLERS = Map.of(
            "Marek",
            Scene.HUNTER,
            "Leila",
            Scene.FARMER,
            "Jonas",
            Scene.BUILDER,
            "Noor",
            Scene.LISTENER,
            "Wanda",
            Scene.GONE);

    /// By the key of their deal.
    private static final Map<String, Entry> ALL = """
            Audit in autumn|Batch tracing, filling lines 1–3|184000 EUR|Marek|Quillon Pro|96|Send Ida the list of data points|4
            Two finalists|Reel change control, paper machine 4|426000 EUR|Marek|Tarsel 400|74|Visit a mill that runs it, with Emil|9
            Only the lawyers left|Crack monitoring, furnace 2|310000 EUR|Leila|Tarsel 400|58|Call on the liability clause|3
            Second hall after the first|Yield monitoring, hall 2|96000 EUR|Leila|Quillon Pro|52|Walk through hall 2 with Lars|6
            Contract ends in spring|Meter reading renewal, 14 sites|268000 EUR|Noor|Quillon Base|66|Price for the two new sites|5
            Two voices, one day|Roll wear alarm, cold mill|540000 EUR|Leila|Tarsel 400|46|Send the drawings back with remarks|4
            Budget released|Extruder control, line 5|1240000 EUR|Jonas|Tarsel 400|48|Order number from Samir|2
            Asked, and nothing hurts|Tool crib stocktaking, Kellbruck|38000 EUR|Marek|Quillon Base|110|Ask Clara what changed since the fair|12
            They don't know yet|Seed lot labelling, Ostmere|72000 EUR|Noor|Quillon Pro|128|Beatriz asks her board for the day|7
            No event needed here|Trailer sensors, yearly batch|118000 GBP|Jonas|Tarsel 200|84|Agree quantities for next year|10
            Finalist without a reason|In-process measuring, grinding cell|215000 CHF|Leila|Tarsel 400|92|Ask Gita what happens without it|5
            Finalist for a reason|In-process measuring, lens line 2|198000 CHF|Leila|Tarsel 400|76|Test parts to our laboratory|6
            Half a year without a reason|Kerf optimisation, saw line 1|86000 EUR|Marek|Quillon Pro|64|Ask Kamala whether this is still wanted|3
            Four months without a reason|Kerf optimisation, Hexcombe|112000 EUR|Leila|Quillon Pro|88|Saw loss of last quarter, from Dario|8
            The oil change|Bearing oil condition, turbines 3 and 4|164000 EUR|Noor|Tarsel 200|81|Take Leila the oil sample results|5
            The line is slow|Cartoner throughput, line 2|58000 EUR|Marek|Quillon Base|104|Ask Farah what a slow hour costs|9
            The line is slow, and a launch waits|Cartoner upgrade for the new pack|236000 EUR|Marek|Tarsel 400|68|Trial run with the new pack|11
            Slow, and we are a finalist|Case packer tender, Dunhaven|305000 EUR|Leila|Tarsel 400|79|Meet Mei before the tender talks|6
            The lease ends|Tag printing for the new depot|129500 EUR|Jonas|Quillon Pro|78|Floor plan of the depot from Nadia|6
            The lease ends, and who pays?|Tag printing, second depot|121000 EUR|Noor|Quillon Pro|82|Ask Lars Ivendor who releases the money|3
            Four complaints|Archive search, service desk|54000 EUR|Marek|Quillon Base|113|Ask Rurik which of the four costs money|8
            A day without an owner|Hourly emission measuring, stack 2|148000 EUR|Jonas|Tarsel 200|55|Ask Kenji who releases the money|4
            Liked our demo|Kiln dashboard|24000 EUR|Leila|Quillon Base|140|Kiln figures from Noor|13
            We think it is June|Recipe changeover, cup filler 3|142000 EUR|Leila|Quillon Pro|62|Ask Cem what makes it that day|5
            They said June|Recipe changeover, bottling hall|176000 EUR|Leila|Quillon Pro|70|Time two changeovers with Ivo|8
            Assumed from top to bottom|Line balancing, ready meals|89000 EUR|Marek|Quillon Base|118|First talk with Clara herself|6
            The day came and went|Edge gluing cell, showroom range|61000 EUR|Leila|Tarsel 200|63|Ask Ruth which fair is next|2
            The day came, and a new one was named|Veneer press control, press 2|132000 EUR|Marek|Tarsel 200|60|Timetable for the press, to Emil|7
            The third day|Changeover cells, hall 3|390000 EUR|Marek|Tarsel 400|73|Ask the builder for the handover|5
            The second day|Changeover cells, weaving hall|275000 EUR|Leila|Tarsel 400|61|Crew plan with Jonas|9
            The third day, on paper|Dye house scheduling, new hall|330000 EUR|Marek|Quillon Pro|71|Kick-off date with Wanda|12
            Two go-live days|Sorter monitoring, hub Tarrow|720000 EUR|Jonas|Tarsel 400|58|One call with Gita and Samir|3
            The go-live day moved|Sorter monitoring, hub Brindle Falls|655000 USD|Noor|Tarsel 400|86|Belt list from Amir|6
            Nobody said what for|Raceway inspection, cell 7|134000 EUR|Marek|Tarsel 400|67|Ask Dario how they will choose|4
            Halve the scrap|Scrap tracking, ring shop|158000 EUR|Marek|Quillon Pro|72|Scrap book of the last year|7
            The director nobody met|Sample routing, new laboratory wing|480000 GBP|Noor|Quillon Pro|65|Ask Noor Gorvinder for half an hour with Ursula|4
            The director over coffee|Sample routing, haematology|445000 GBP|Noor|Quillon Pro|69|Floor plan of the wing|6
            A demo, and one need|Warp breakage alarm, weaving shed 2|133000 EUR|Jonas|Quillon Pro|77|Ask Rasmus what a stopped loom costs him|5
            A demo, once they had talked|Warp breakage alarm, Harkwell|151000 EUR|Jonas|Quillon Pro|83|Loom list from Ottilie|8
            Met once, in another season|Bed planning, two hospitals|890000 EUR|Jonas|Quillon Pro|62|Ask Marek Tolbaux who speaks with Beatriz|5
            Quoted before they looked|Claims intake, motor|365000 CHF|Jonas|Quillon Base|90|Talk about the backlog, not the offer|6
            Quoted when they asked|Claims intake, household|410000 EUR|Noor|Quillon Base|66|Twenty sample claims, settled live|10
            Said in winter|Container finder, Port Ellery|1900000 USD|Jonas|Tarsel 400|152|Ask José whether the berth still opens|5
            Said in winter, and still true|Container finder, north quay|1450000 USD|Noor|Tarsel 400|164|Measure the search times with Kenji|14
            Gone quiet|Furnace metering, melting end|127000 EUR|Leila|Tarsel 200|95|Call Esther herself|1
            Wrote yesterday|Lehr metering, lines 1 and 2|143000 EUR|Leila|Tarsel 200|78|Answer Cem on the old meters|1
            Older than all we won|Substation metering, phase 2|980000 EUR|Wanda|Tarsel 400|82|Hand over to whoever takes the account|2
            Slow for us|Feeder metering, west grid|620000 EUR|Jonas|Tarsel 400|75|Ask Olga what holds it up|4
            Slow, and alive|Feeder metering, island grid|575000 EUR|Noor|Tarsel 400|88|Paper for the board|8
            As young as others|Heat metering, district 4|205000 EUR|Jonas|Tarsel 200|134|List of the 900 meters|9
            Closing last month|Leak detection, zone 9|83000 EUR|Noor|Tarsel 200|60|Pressure log of zone 9|3
            Closing on Friday|Leak detection, old town|94000 EUR|Jonas|Tarsel 200|60|Is there a date for the council?|1
            Closing on Friday, they say|Pump telemetry, 22 stations|348000 EUR|Noor|Quillon Pro|60|Be at hand while the board meets|2
            Next quarter, again|Casting line tracing|260000 EUR|Marek|Quillon Pro|60|Ask Gita what happens this quarter|4
            Moved twice|Coil tracing, slitting line|224000 EUR|Leila|Quillon Pro|60|Labels on ten coils, as a trial|7
            Moved three times, now their word|Rolling mill tracing, stand 2|515000 EUR|Marek|Quillon Pro|60|Draft of the order to Ada|5
            What now?|Moisture profile, coater 1|104000 EUR|Leila|Tarsel 200|71|-|1
            And now: the site visit|Moisture profile, coater 3|117000 EUR|Marek|Tarsel 200|77|Site visit with Ursula and Ivo|8
            Price on request|Spindle monitoring, 12 machines|1 EUR|Marek|Tarsel 200|80|Price for twelve spindles|3
            Price named|Spindle monitoring, 18 machines|86500 USD|Leila|Tarsel 200|74|Spindle data of one week|6
            Somebody's line|Line 4, please call back|15000 USD|Leila|Quillon Base|65|Find out who called|1
            Only in our file|Loom stop analysis, weaving 2|44000 EUR|Wanda|Quillon Base|112|Hand over to whoever takes the account|6
            Expected before it began|Loom stop analysis, repeat|41000 EUR|Marek|Quillon Base|60|Set a close date with Mei|5
            Expected after it began|Dye lot matching|67000 EUR|Leila|Quillon Pro|146|First visit to the dye house|10
            Gauges for hall two|Moisture gauges, hall 2|31000 EUR|Noor|Tarsel 400|98|Visit the dryer in hall 2|6
            Hall 2, gauges|Hall 2: gauges for the dryer|29500 EUR|Jonas|Tarsel 400|91|Send the data sheet|3
            Gauges for hall three|Moisture gauges, hall 3|33000 EUR|Noor|Tarsel 200|186|Visit hall 3 once it is cleared|15
            Spare rolls, as last year|Spare rolls, 12 pieces|8400 EUR|Marek|Tarsel 200|60|Send the price|1
            Reorder sent|Spare blades, yearly order|11200 EUR|Leila|Tarsel 200|60|Order arrives|6
            Just keeping in touch|Fleet telematics, next generation|250000 EUR|Jonas|Quillon Pro|320|Send Ida the fair report|20
            They roll cigarettes|Reject counter, maker 3|92500 EUR|Marek|Tarsel 200|69|Ask Kamala who else could do it|4
            They roll paper|Web break counter, reel 2|97300 EUR|Leila|Tarsel 200|72|Break book of one month, from Emil|6
            Cars that come back|Return inspection, yard 1|46200 EUR|Jonas|Quillon Base|94|Ask Nadia what a day of standing costs|5
            Cars that come back, and why it hurts|Return inspection, yard 4|64700 EUR|Noor|Quillon Base|81|Inspect ten cars with Paula|7
            Tell us who signs, or we go|Kiln loading, tunnel kiln|177500 EUR|Jonas|Tarsel 400|63|Call Anouk about the signature|1
            They told us who signs|Kiln loading, shuttle kiln|168900 EUR|Noor|Tarsel 400|66|Draft of the order to Tomas|5
            One voice only|Dough line weighing, bakery 2|143500 EUR|Leila|Quillon Pro|71|Ask who else lives with the line|4
            Two voices, two floors|Dough line weighing, bakery 5|146800 EUR|Marek|Quillon Pro|77|Second talk with engineering|6
            Three names for one chair|Pasteuriser control, cream line|232000 EUR|Leila|Tarsel 400|69|Ask who chose the line that runs now|3
            We asked whose word ends it|Pasteuriser control, yoghurt line|247500 EUR|Marek|Tarsel 400|73|Trial protocol, to engineering|8
            The rival's friend decides|Stack emission control, boiler 3|412000 EUR|Jonas|Tarsel 400|64|Prepare the hour with the technical director|11
            No way to the rival's friend|Stack emission control, boiler 5|398000 EUR|Noor|Tarsel 400|67|Ask Hedda for a day with the technical director|5
            The rival's friend looked again|Stack emission control, boiler 7|406500 EUR|Jonas|Tarsel 400|70|Night log of boiler 7|7
            Everybody is nice to us|Batch tracing, sweets line|126500 EUR|Leila|Quillon Pro|72|Ask Corin what it would change for him|5
            One of them fights for us|Batch tracing, Lindmoor bakery|205500 EUR|Marek|Quillon Pro|75|Figures of Quellin bakery, to Paula|4
            A friend, and no more|Print mark control, press 2|88500 EUR|Leila|Tarsel 200|66|Ask Mirko to bring us to the printers|6
            A friend who kept every word|Print mark control, press 5|91500 EUR|Marek|Tarsel 200|74|Trial sheets, to engineering|9
            Tennis with engineering|Reel brake control, winder 2|166000 EUR|Leila|Tarsel 200|76|Half a day at the winder, with engineering|6
            Tennis, and a day at the machine|Reel brake control, winder 3|172500 EUR|Marek|Tarsel 200|79|Brake curves, to engineering|5
            A list without an order|Log yard weighing, gate 1|64500 EUR|Marek|Quillon Base|70|Ask Sanne which wish comes first|3
            A list in order|Log yard weighing, gate 2|68500 EUR|Leila|Quillon Base|78|Answer to their list, in their order|7
            The rival is nearer|Crusher monitoring, quarry 1|276000 EUR|Marek|Tarsel 400|68|Ask what "within a day" is worth to them|4
            The rival is nearer, and we open a depot|Crusher monitoring, quarry 2|283500 EUR|Leila|Tarsel 400|82|Show them the depot in Tarrow|10
            Three answers missing|Autoclave control, hall 1|318000 EUR|Jonas|Tarsel 400|71|Ask Linnea for the three ratings|4
            No answer missing|Autoclave control, hall 2|324500 EUR|Noor|Tarsel 400|76|Contract draft, for comments|8
            Two orders of one list|Theatre scheduling, two clinics|437500 EUR|Noor|Quillon Pro|24|Bring both to one table|3
            One order, after an argument|Theatre scheduling, eye clinic|429500 EUR|Jonas|Quillon Pro|26|Draft of the order|5
            Afraid, and we sent a price|Reactor cooling control, unit 1|365500 EUR|Noor|Tarsel 400|59|Ask Runa what happens if it stops|2
            Afraid, and we believe it answered|Reactor cooling control, unit 2|358500 EUR|Jonas|Tarsel 400|62|Ask Bo whether the night run was enough|4
            Afraid until the trial|Reactor cooling control, unit 4|371500 EUR|Noor|Tarsel 400|57|Order number from Signe|3
            They went cold|Pallet tracking, hub Ostmere|214500 EUR|Jonas|Quillon Pro|65|Ask Vidar what has changed|1
            They went cold, and said why|Pallet tracking, hub Hexcombe|219500 EUR|Noor|Quillon Pro|69|Second visit, after their stocktaking|6
            Two planners short|Berth planning, quay 2|512500 EUR|Jonas|Quillon Pro|22|Ask for the two names|2
            Two planners short, and they know it|Berth planning, quay 5|498500 EUR|Noor|Quillon Pro|27|Training dates, for the two planners|6
            Late before it began|Bottle inspection, line 6|227500 EUR|Marek|Tarsel 400|41|Ask what of the installation can wait|3
            Begun in time|Bottle inspection, line 8|231000 EUR|Leila|Tarsel 400|138|Dates for the installation, to Anders|6
            Everything must go right|Separator control, plant 1|189500 EUR|Marek|Tarsel 200|51|Ask which test can run beside another|2
            Room for a bad week|Separator control, plant 2|193500 EUR|Leila|Tarsel 200|87|Training dates, to Torsten|7
            A day, and nothing to tell|Stand alarm, mill 2|254500 EUR|Jonas|Tarsel 400|67|Ask Karin what she would like to tell her board|5
            A day, and one number|Stand alarm, mill 5|258000 EUR|Noor|Tarsel 400|71|How they count lost coils, from Nils|8
            Promised by the seller alone|Freezer tunnel control, hall 4|342500 EUR|Leila|Tarsel 400|61|Plan to delivery, to be read|2
            Delivery has read it|Freezer tunnel control, hall 7|347000 EUR|Marek|Tarsel 400|64|Order number from Tove|4
            Signed, and on the way|Changeover control, filling hall|298000 EUR|Leila|Tarsel 400|60|-|1
            The number was read out|Fault finder, drying tower|226000 EUR|Marek|Tarsel 200|60|-|1
            Won on the audit|Batch tracing, Quellin bakery|191000 EUR|Marek|Quillon Pro|60|-|1
            Lost to the one who decided|Sterile line control, hall 9|685000 EUR|Marek|Tarsel 400|60|-|1
            Lost to a rival|Dosing to the gram, reactor 6|137000 EUR|Jonas|Tarsel 400|60|-|1
            Lost to doing nothing|Dosing control, mixing hall|78000 EUR|Noor|Quillon Pro|60|-|1
            We walked: no owner in sight|Band saw controls, Lindow Cross|52000 EUR|Leila|Tarsel 200|60|-|1
            We walked: the rival was chosen|Burner metering, melter 1|208000 EUR|Jonas|Tarsel 400|60|-|1
            We walked: a trade not for us|Reject counters, hall 1|340000 EUR|Marek|Tarsel 200|60|-|1
            We walked: they inspect it themselves|Return inspection, small yard|12500 EUR|Marek|Quillon Base|60|-|1
            Signed before it was opened|Log scanner, yearly service|19800 EUR|Leila|Quillon Base|60|-|1
            """.lines()
            .map(line -> Arrays.asList(line.split("\\|")))
            .collect(Collectors.toUnmodifiableMap(List::getFirst, Entry::read));

    /// @throws IllegalArgumentException where there is no deal with that key
    static Entry of(String key) {
        var entry = ALL.get(key);
        if (entry == null) throw new IllegalArgumentException("Nobody entered a deal " + key);
        return entry;
    }

    private static Entry read(List<String> cell) {
        var worth = cell.get(2).split(" ", 2);
        return new Entry(
                cell.get(1),
                new Money(new BigDecimal(worth[0]), worth[1]),
                Objects.requireNonNull(SELLERS.get(cell.get(3))),
                cell.get(4),
                Integer.parseInt(cell.get(5)),
                cell.get(6),
                Integer.parseInt(cell.get(7)));
    }
}
