package io.throughline.exchange.world;

import java.util.List;
import java.util.stream.IntStream;

/// By what customers choose, in their words.
final class Wishes {
    private static final List<String> ALL = """
            Somebody is here within a day
            It runs beside the old one without a stop
            What it costs in five years, all in all
            Spare parts are kept in the country
            Our own people can be trained for it
            The figures stay in the house
            It speaks with what we have
            One contract for all sites
            Somebody of our trade runs it already
            It can be paid by the month
            The next shift understands it without a manual
            It is here before the day that counts""".lines().toList();

    private Wishes() {}

    /// So many of them, others for most deals.
    static List<String> of(Setting at, int many) {
        return IntStream.range(0, many).mapToObj(place -> at.oneOf(ALL, place)).toList();
    }
}
