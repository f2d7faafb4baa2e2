package io.throughline.exchange.world;

import io.throughline.accounts.Organization;

/// Others who sell what we sell. All are made up.
enum Rival {
    HARKSTAD("Harkstad Controls", "Sweden", 2_300),
    VELMORIN("Velmorin Systems", "Netherlands", 640),
    TESSALINE("Tessaline Automation", "Belgium", 180),
    ORMBLAD("Ormblad Measuring", "Germany", 4_100);

    private final String called;
    private final String country;
    private final int employees;

    Rival(String called, String country, int employees) {
        this.called = called;
        this.country = country;
        this.employees = employees;
    }

    Organization organization() {
        return new Organization(
                Keys.of("organization", called),
                called,
                "Automation",
                "Competitor",
                employees,
                null,
                country,
                null,
                null,
                null,
                null,
                1);
    }
}
