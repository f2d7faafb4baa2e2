package io.throughline.review.rules;

import io.throughline.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RulesSection {
    @Bean
    Section sectionOfRules() {
        return new Section("rules.title", "/rules", Section.Group.LEARN, 'y', 70, Section.EVERYONE);
    }
}
