package io.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What a process holds, in megabytes as the operating system counts them; 0 where it does not say.
///
/// @param now what it holds
/// @param most the most it ever held
record Memory(long now, long most) {
    static Memory of(ProcessHandle process) {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        try {
            var lines = Files.exists(status) ? Files.readAllLines(status) : List.<String>of();
            return new Memory(megabytes(lines, "VmRSS:"), megabytes(lines, "VmHWM:"));
        } catch (IOException e) {
            return new Memory(0, 0);
        }
    }

    private static long megabytes(List<String> status, String name) {
        return status.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0);
    }
}
