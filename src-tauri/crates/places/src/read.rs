//! Reading the packed file; `data/README.md` describes its layout.

use crate::gazetteer::{Country, Gazetteer, Town};

static TOWNS: &[u8] = include_bytes!("../data/towns.bin");
static COUNTRIES: &str = include_str!("../data/countries.tsv");

/// Reads every town; `None` if the embedded file is damaged, which a test rules out.
pub fn gazetteer() -> Option<Gazetteer> {
    let mut gazetteer = Gazetteer::default();
    let mut reader = Reader { rest: TOWNS };
    while !reader.rest.is_empty() {
        read_country(&mut reader, &mut gazetteer)?;
    }
    Some(gazetteer)
}

fn read_country(reader: &mut Reader, gazetteer: &mut Gazetteer) -> Option<()> {
    let code = reader.text(2)?;
    let regions = (0..reader.byte()?).map(|_| reader.short_text()).collect::<Option<Vec<_>>>()?;
    let first = gazetteer.towns.len();
    let count = u32::from_le_bytes(reader.take(4)?.try_into().ok()?);
    for _ in 0..count {
        let (town, spellings) = read_town(reader, code, &regions)?;
        gazetteer.add(town, spellings);
    }
    let (people, area_km2) = people_and_area(code);
    gazetteer.countries.push(Country {
        code,
        towns: first..gazetteer.towns.len(),
        people,
        area_km2,
    });
    Some(())
}

fn read_town(
    reader: &mut Reader,
    country: &'static str,
    regions: &[&'static str],
) -> Option<(Town, Vec<&'static str>)> {
    let id = reader.three_bytes()?;
    let latitude = scaled(reader.three_bytes()?, 180.0);
    let longitude = scaled(reader.three_bytes()?, 360.0);
    let doubled = reader.number()?;
    let region = reader.byte()?.checked_sub(1).and_then(|index| regions.get(usize::from(index)));
    let spelled = reader.byte()?;
    let town = Town {
        id,
        name: reader.short_text()?,
        country,
        region: region.copied(),
        population: doubled / 2,
        latitude,
        longitude,
        is_part: doubled % 2 == 1,
    };
    let spellings = (0..spelled).map(|_| reader.short_text()).collect::<Option<_>>()?;
    Some((town, spellings))
}

fn scaled(fraction: u32, range: f64) -> f64 {
    f64::from(fraction) / f64::from(0x00FF_FFFF) * range - range / 2.0
}

/// People and square kilometres of a country; zero where GeoNames has no figure.
fn people_and_area(code: &str) -> (f64, f64) {
    let row = COUNTRIES.lines().find_map(|line| line.strip_prefix(code)?.strip_prefix('\t'));
    let figures = row.and_then(|row| row.split_once('\t'));
    figures.map_or((0.0, 0.0), |(people, area)| {
        (people.parse().unwrap_or(0.0), area.parse().unwrap_or(0.0))
    })
}

struct Reader {
    rest: &'static [u8],
}

impl Reader {
    fn take(&mut self, length: usize) -> Option<&'static [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    fn text(&mut self, length: usize) -> Option<&'static str> {
        std::str::from_utf8(self.take(length)?).ok()
    }

    fn short_text(&mut self) -> Option<&'static str> {
        let length = self.byte()?;
        self.text(usize::from(length))
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    fn three_bytes(&mut self) -> Option<u32> {
        let bytes = self.take(3)?;
        Some(bytes.iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte)))
    }

    fn number(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }
}
