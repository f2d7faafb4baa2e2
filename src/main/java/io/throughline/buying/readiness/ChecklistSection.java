package io.throughline.buying.readiness;

import io.throughline.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChecklistSection {
    @Bean
    Section sectionOfChecklists() {
        return new Section(
                "checklist.title",
                ChecklistController.PATH,
                Section.Group.INSTALLATION,
                'k',
                85,
                Section.ADMINISTRATORS);
    }
}
