package io.throughline.transition.template;

import io.throughline.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanTemplateSection {
    @Bean
    Section sectionOfPlanTemplates() {
        return new Section(
                "transition.templates.title",
                PlanTemplateController.PATH,
                Section.Group.LEARN,
                'o',
                66,
                Section.EVERYONE);
    }
}
