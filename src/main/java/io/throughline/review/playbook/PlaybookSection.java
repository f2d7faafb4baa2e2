package io.throughline.review.playbook;

import io.throughline.web.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlaybookSection {
    @Bean
    Section sectionOfPlaybook() {
        return new Section("playbook.title", "/playbook", Section.Group.LEARN, 'b', 60, Section.EVERYONE);
    }
}
