package io.throughline.exchange.world;

import java.util.Arrays;
import java.util.List;

/// What people of one trade say when they have a reason to act.
///
/// @param user title of whoever has to live with what is bought
/// @param project what they buy from us, as a deal would be called
/// @param day what happens on the day by which they need it
record Trade(String name, String user, String project, String day, String pressure, String result, String need) {
    private static final List<Trade> ALL = """
            Foods|Head of production|Batch tracing|The retailers' audit is on that day.|Two complaints and we lose the seal.|Every batch found in ten minutes.|Every batch must be traceable from silo to pallet.
            Dairy|Head of production|Recipe changeover|The new range starts then.|We can't add another shift.|Twenty minutes a change, from forty.|A recipe change in twenty minutes, by every shift.
            Paper|Mill manager|Moisture profile|The old scanner is sold then.|A wet edge costs us a reel a day.|No reel lost to a wet edge.|The profile must be right before the old scanner leaves.
            Glass|Furnace manager|Furnace metering|From then on we report our gas use each week.|Nobody can read forty burners by hand each week.|Gas use by burner, without overtime.|Every burner must be metered by itself by then.
            Energy|Head of grid operation|Feeder metering|The regulator wants quarter-hour values from then on.|Each missing value is fined.|All feeders reported, none estimated.|Every feeder must report by itself by then.
            Water|Head of network|Leak detection|The new loss limit holds from then on.|Above the limit we pay for each cubic metre.|Losses under ten per cent.|A leak must be found within a day, not a month.
            Metals|Head of rolling|Coil tracing|Our carmaker wants every coil traced from then on.|A coil without a history is scrap to them.|A history with each coil.|Each coil must carry its heat and its stand.
            Polymers|Head of extrusion|Extruder control|The frame order starts then.|We turn orders away.|A tenth more out of the same line.|A tenth more from line 5 without a new screw.
            Chemicals|Plant manager|Dosing control|The lower limit holds from then on.|Above the limit we have to stop.|Below the limit in every batch.|We must dose to the gram.
            Ceramics|Kiln manager|Kiln control|The second kiln is fired then.|Each cracked firing costs a week.|One firing in fifty lost, from one in ten.|We must see the curve of each firing.
            Tools|Head of machining|Spindle monitoring|The night shift runs unmanned from then on.|A broken spindle stands us still for a week.|No spindle breaks unseen.|Wear must be seen a week ahead.
            Bearings|Head of quality|Raceway inspection|The board looks at the scrap figures then.|Each ring we scrap was ground for an hour.|Half the scrap of today.|Scrap in the ring shop must be halved.
            Optics|Head of metrology|In-process measuring|Our largest customer audits us then.|Without figures we are off their list.|Measured on the machine, each lens.|We must measure on the machine, not after it.
            Textiles|Head of weaving|Changeover cells|The new hall is handed over then.|We can't weave in two halls with one crew.|Half the changeover time.|A loom must be changed over within the hour.
            Furniture|Head of assembly|Edge gluing cell|The trade fair opens then.|Without the new edge we have nothing to show.|The fair collection from our own line.|Ten colours a day on one line.
            Timber|Sawmill manager|Kerf optimisation|The long-term log contract starts then.|Logs cost a fifth more from then on.|Four per cent more boards from a log.|The saw must lose less.
            Packaging|Head of production|Cartoner upgrade|The new pack is launched then.|Without it the launch goes to our competitor.|Ninety packs a minute, from sixty.|Ninety packs a minute by the launch.
            Logistics|Hub manager|Sorter monitoring|The peak begins then.|A sorter that stops in the peak costs us the contract.|No unplanned stop in the peak.|We must know a day ahead that a belt will fail.
            Freight|Fleet manager|Trailer sensors|The cold chain rule holds from then on.|A load without a record is refused.|A temperature record with every load.|Every trailer must record by itself.
            Shipping|Terminal manager|Container finder|The second berth opens then.|A crane that searches costs us by the minute.|Any container found in three minutes.|Containers must be found in minutes.
            Health|Head of nursing|Bed planning|The budget year ends then.|Beds stand empty for want of data.|One day less a patient.|We must know by noon who leaves.
            Diagnostics|Laboratory manager|Sample routing|The new wing opens then.|We send samples away and wait.|Results on the same day.|Results on the same day when the wing opens.
            Insurance|Head of claims|Claims intake|The board looks at the figures then.|Each week of waiting loses us a renewal in ten.|A claim settled in a day.|Simple claims must be settled in a day.
            Seeds|Plant manager|Moisture gauges|The harvest comes in then.|Wet seed can't be stored for a week.|Every lot dried to the point.|Each lot must be measured as it comes in.
            Tobacco|Head of making|Reject counter|The second shift starts then.|Each stop of the maker costs us a case.|Half the rejects.|Rejects must be counted by cause.
            Leasing|Head of fleet|Return inspection|The first large fleet comes back then.|Each week a car stands costs us a lease.|A car inspected within the hour.|Each car must be inspected on the day it comes back.
            """.lines().map(Trade::read).toList();

    private static Trade read(String line) {
        var cell = Arrays.asList(line.split("\\|"));
        return new Trade(cell.get(0), cell.get(1), cell.get(2), cell.get(3), cell.get(4), cell.get(5), cell.get(6));
    }

    /// The trade that a company has in its name; the first for one that says nothing of it.
    static Trade of(String company) {
        return ALL.stream()
                .filter(trade -> company.endsWith(" " + trade.name))
                .findFirst()
                .orElse(ALL.getFirst());
    }
}
