package io.throughline.exchange.sample;

import java.util.List;

/// The word lists that names are made of. The companies' syllables are invented, so that no combination of them is a
/// real firm; none of the places exists.
final class Words {
    static final List<String> COMPANY_STARTS = List.of(
            "Brel", "Corv", "Dask", "Elmor", "Farl", "Grenn", "Hols", "Ister", "Jorv", "Kelm", "Lund", "Morv", "Nask",
            "Orl", "Pell", "Quor", "Rusk", "Selv", "Tarn", "Ulm", "Varn", "Wend", "Yarl", "Zell", "Ashb", "Brun",
            "Culv", "Drey", "Estr", "Fjel", "Gild", "Harn", "Ilv", "Jask", "Korl", "Lorm", "Mist", "Norv", "Oster",
            "Pran");
    static final List<String> COMPANY_ENDS = List.of(
            "aby", "adine", "aker", "andra", "arvo", "edon", "eford", "egan", "eholt", "ekin", "elow", "emond", "enby",
            "erick", "esta", "evane", "ewick", "ibor", "idell", "ifax", "igan", "imar", "indal", "ivar", "obrand",
            "odene", "ogren", "oldt", "omere", "onvik", "orand", "ovel", "uma", "unda", "ustin", "yard");
    static final List<String> COMPANY_TRADES = List.of(
            "Foods",
            "Logistics",
            "Paper",
            "Glass",
            "Energy",
            "Dairy",
            "Metals",
            "Health",
            "Freight",
            "Optics",
            "Chemicals",
            "Furniture",
            "Textiles",
            "Packaging",
            "Water",
            "Tools",
            "Bearings",
            "Ceramics",
            "Seeds",
            "Shipping",
            "Diagnostics",
            "Polymers",
            "Timber",
            "Insurance");
    static final List<String> INDUSTRIES = List.of(
            "Food & Beverage",
            "Transportation",
            "Manufacturing",
            "Manufacturing",
            "Energy",
            "Food & Beverage",
            "Manufacturing",
            "Healthcare",
            "Transportation",
            "Electronics",
            "Chemicals",
            "Consumer Goods",
            "Consumer Goods",
            "Manufacturing",
            "Utilities",
            "Manufacturing",
            "Manufacturing",
            "Consumer Goods",
            "Agriculture",
            "Transportation",
            "Healthcare",
            "Chemicals",
            "Agriculture",
            "Insurance");
    static final List<String> REGIONS = List.of("", "North ", "South ", "East ", "West ", "Upper ", "Lower ", "Inner ");

    static final List<String> FIRST_NAMES = List.of(
            "Ada",
            "Amir",
            "Anouk",
            "Bastian",
            "Beatriz",
            "Björn",
            "Camille",
            "Cem",
            "Clara",
            "Dario",
            "Elif",
            "Emil",
            "Esther",
            "Fabien",
            "Farah",
            "Françoise",
            "Gita",
            "Hanna",
            "Ida",
            "Inês",
            "Ivo",
            "Jonas",
            "José",
            "Jürgen",
            "Kamala",
            "Kenji",
            "Lars",
            "Leila",
            "Mara",
            "Marek",
            "Mei",
            "Nadia",
            "Noor",
            "Olga",
            "Óscar",
            "Paula",
            "Pierre",
            "Priya",
            "Ruth",
            "Samir",
            "Søren",
            "Tamsin",
            "Tomás",
            "Ursula",
            "Vera",
            "Wanda",
            "Yusuf",
            "Zoë");
    static final List<String> SURNAME_STARTS = List.of(
            "Arv", "Bask", "Cald", "Dorn", "Eks", "Falm", "Gorv", "Hald", "Ing", "Jost", "Kral", "Lomb", "Mald", "Nord",
            "Olm", "Pask", "Quill", "Rönn", "Strel", "Tolb", "Ulv", "Vask", "Wold", "Yord", "Zim");
    static final List<String> SURNAME_ENDS = List.of(
            "abrun", "adóttir", "alane", "anek", "arsen", "eaux", "eblad", "ediol", "egård", "ekova", "elioz", "emund",
            "endahl", "eritz", "estam", "etho", "iescu", "igault", "illet", "imäki", "inder", "iraz", "obek", "olari",
            "ómez", "ondel", "orvath", "ostrup", "ulesh", "yström");

    static final List<String> CITIES = List.of(
            "Varnstad",
            "Ostmere",
            "Kellbruck",
            "Dunhaven",
            "Quellin",
            "Sankt Ebbo",
            "Morlaix-sur-Vane",
            "Tarrow",
            "Brindle Falls",
            "Hexcombe",
            "Nieuwveld",
            "Castelmora",
            "Grünfurt",
            "Åsvik",
            "Port Ellery",
            "Lindow Cross");

    static final List<String> BUYER_TITLES = List.of(
            "Chief Financial Officer",
            "Plant Manager",
            "Head of Operations",
            "Head of Quality",
            "Purchasing Manager",
            "IT Manager",
            "Maintenance Lead",
            "Process Engineer",
            "Managing Director",
            "Controller",
            "Legal Counsel",
            "Production Planner");
    static final List<String> DEPARTMENTS = List.of(
            "Finance",
            "Production",
            "Operations",
            "Quality",
            "Purchasing",
            "IT",
            "Maintenance",
            "Engineering",
            "Management",
            "Finance",
            "Legal",
            "Production");

    private Words() {}
}
