package io.throughline.exchange.drop;

import io.throughline.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DropSection {
    @Bean
    Section mailSection() {
        return new Section("mail.section", "/interactions/files", Section.Group.WORK, 'f', 10, Section.EVERYONE);
    }
}
