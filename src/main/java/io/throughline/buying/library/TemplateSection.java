package io.throughline.buying.library;

import io.throughline.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplateSection {
    @Bean
    Section sectionOfDecisionTemplates() {
        return new Section("template.title", TemplateController.PATH, Section.Group.LEARN, 'e', 65, Section.EVERYONE);
    }
}
