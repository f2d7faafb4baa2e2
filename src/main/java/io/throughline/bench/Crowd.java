package io.throughline.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/// Several at once, each of whom asks again when they were answered and have read for a while.
///
/// @param pause how long each reads, in milliseconds
/// @param seconds for how long they come
record Crowd(int clients, int pause, int seconds) {

    /// One turn of one of them.
    interface Act {
        /// @return how long it took in nanoseconds
        long nanos(int client, int turn) throws Exception;
    }

    /// What came of it.
    ///
    /// @param perSecond answers a second to all together
    record Came(Runs runs, double perSecond) {}

    /// @param most how many turns there are at most, whatever the time
    /// @param cpu processor time of whoever answers, in nanoseconds so far
    Came come(int most, LongSupplier cpu, Act act) {
        var turn = new AtomicInteger();
        var start = System.nanoTime();
        var until = start + seconds * 1_000_000_000L;
        var spent = cpu.getAsLong();
        var millis = new ArrayList<Double>();
        for (var each : everybody(client -> one(client, turn, most, until, act))) millis.addAll(each);
        var taken = (System.nanoTime() - start) / 1e9;
        Collections.sort(millis);
        var runs = new Runs(List.copyOf(millis), (cpu.getAsLong() - spent) / 1e6 / millis.size());
        return new Came(runs, millis.size() / taken);
    }

    private List<Double> one(int client, AtomicInteger turn, int most, long until, Act act) throws Exception {
        var millis = new ArrayList<Double>();
        // not all of them in the same moment
        Thread.sleep((long) pause * client / clients);
        do {
            var mine = turn.getAndIncrement();
            if (mine >= most) break;
            millis.add(act.nanos(client, mine) / 1e6);
            Thread.sleep(pause);
        } while (System.nanoTime() < until);
        return millis;
    }

    /// What each does.
    interface Each<T> {
        T by(int client) throws Exception;
    }

    private <T> List<T> everybody(Each<T> each) {
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var all = new ArrayList<Callable<T>>();
            for (var i = 0; i < clients; i++) {
                var client = i;
                all.add(() -> each.by(client));
            }
            var answers = new ArrayList<T>();
            for (var answer : threads.invokeAll(all)) answers.add(answer.get());
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client was not answered.", e.getCause());
        }
    }
}
