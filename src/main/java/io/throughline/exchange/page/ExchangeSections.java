package io.throughline.exchange.page;

import io.throughline.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExchangeSections {
    @Bean
    Section reportSection() {
        return new Section("report.section", "/report", Section.Group.LEARN, 'r', 10, Section.EVERYONE);
    }

    @Bean
    Section importsSection() {
        return new Section("imports.section", "/imports", Section.Group.INSTALLATION, 'i', 10, Section.ADMINISTRATORS);
    }
}
