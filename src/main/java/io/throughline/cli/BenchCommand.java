package io.throughline.cli;

import io.throughline.bench.Bench;
import io.throughline.bench.BenchOptions;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "bench",
        description = "Measures it on this machine, with generated deals, beside the same done bare.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    @Option(names = "--deals", paramLabel = "N", description = "How many deals; ${DEFAULT-VALUE} if not given.")
    private int deals = BenchOptions.DEALS;

    @Option(names = "--seconds", paramLabel = "S", description = "No new round after so many; ${DEFAULT-VALUE}.")
    private int seconds = 120;

    @Option(names = "--clients", paramLabel = "N", description = "How many ask at once; ${DEFAULT-VALUE}.")
    private int clients = BenchOptions.CLIENTS;

    @Option(
            names = "--pause",
            paramLabel = "MS",
            description = "For how many milliseconds each of them reads a page; ${DEFAULT-VALUE}.")
    private int pause = BenchOptions.PAUSE;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "GROUP",
            description = "Of import, review, plan and server, those to measure; all if not given.")
    private Set<BenchOptions.Group> groups = EnumSet.allOf(BenchOptions.Group.class);

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (deals < 1) throw new Unusable("--deals wants a number from 1 on.");
        if (clients < 2) throw new Unusable("--clients wants a number from 2 on.");
        if (pause < 0) throw new Unusable("--pause wants a number from 0 on.");
        Bench.run(new BenchOptions(deals, json, seconds, clients, pause, groups), System.out);
        return 0;
    }
}
