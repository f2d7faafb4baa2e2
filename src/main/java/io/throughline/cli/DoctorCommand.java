package io.throughline.cli;

import io.throughline.identity.Audit;
import io.throughline.postgres.Doctor;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "doctor",
        description = "Looks whether this machine can run Throughline, and says what to do where it can't.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        var findings = new Doctor(System.getenv(), Clock.systemUTC(), Audit::newest).examine();
        for (var finding : findings) {
            System.out.printf("%s  %-16s %s%n", finding.ok() ? "ok   " : "WRONG", finding.what(), finding.says());
        }
        return findings.stream().allMatch(Doctor.Finding::ok) ? 0 : Commands.UNUSABLE;
    }
}
