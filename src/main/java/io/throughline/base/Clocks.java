package io.throughline.base;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// The organisation's clock: the system's, in the zone of the property `throughline.zone`, else of the machine, until
/// the settings say another.
@Configuration(proxyBeanMethods = false)
class Clocks {
    @Bean
    OrganizationClock organizationClock(Environment environment) {
        var zone = environment.getProperty("throughline.zone");
        return new OrganizationClock(Clock.systemUTC(), zone == null ? ZoneId.systemDefault() : ZoneId.of(zone));
    }

    @Bean
    @ConditionalOnMissingBean
    Today today(OrganizationClock clock) {
        return new Today(clock);
    }
}
