package io.throughline;

import io.throughline.cli.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The application: its modules are the packages below this one.
@SpringBootApplication(proxyBeanMethods = false)
public class Throughline {
    public static void main(String[] arguments) {
        System.exit(Commands.run(Throughline.class, arguments));
    }
}
