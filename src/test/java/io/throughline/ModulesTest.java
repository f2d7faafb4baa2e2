package io.throughline;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
    @Test
    void each_module_sees_only_the_floors_below_it() {
        ApplicationModules.of(Throughline.class).verify();
    }
}
