package io.throughline.cli;

import io.throughline.bench.Bench;
import io.throughline.bench.BenchOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "bench",
        description = "Measures import and review on this machine, with generated deals, beside the same done bare.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @Option(names = "--deals", paramLabel = "N", description = "How many deals; ${DEFAULT-VALUE} if not given.")
    private int deals = BenchOptions.DEALS;

    @Option(names = "--seconds", paramLabel = "S", description = "No new round after so many; ${DEFAULT-VALUE}.")
    private int seconds = 60;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (deals < 1) throw new Unusable("--deals wants a number from 1 on.");
        Bench.run(new BenchOptions(deals, json, seconds), System.out);
        return 0;
    }
}
