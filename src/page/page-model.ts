import { LEVEL_LETTERS, type PageData, type StatementData } from '../render/html/page-data';

const DAY = 86_400_000;

/** The access levels in the words of AWS, the most harmful first; the last is for what nobody has said. */
export const LEVELS = ['Permissions management', 'Write', 'Tagging', 'Read', 'List', 'Unknown level'] as const;

/** An action that goes. */
export interface GoneAction {
  /** Its full name, `s3:GetObject`. */
  readonly name: string;
  /** The place of its access level among `LEVELS`. */
  readonly level: number;
  /** When it was last used, in milliseconds since the epoch, where the report says it. */
  readonly lastUsed: number | null;
}

/** A service of which actions go, with all its actions. */
export interface PageService {
  readonly prefix: string;
  readonly names: readonly string[];
  readonly levels: string;
}

/** The data of the page, opened: numbers are looked up where they are asked for. */
export class PageModel {
  readonly data: PageData;
  readonly #services = new Map<number, PageService>();
  readonly #places = new Map<number, readonly number[]>();

  constructor(data: PageData) {
    this.data = data;
  }

  text(number: number): string {
    return this.data.texts[number] ?? '';
  }

  texts(numbers: readonly number[] = []): readonly string[] {
    return numbers.map(number => this.text(number));
  }

  principalName(number: number): string {
    return this.text(this.data.principals[number]?.name ?? -1);
  }

  /** A service by its number. */
  service(number: number): PageService {
    const known = this.#services.get(number);
    if (known) return known;
    const { prefix = '', names = '', levels = '' } = this.data.services[number] ?? {};
    const service = { prefix, names: names === '' ? [] : names.split(' '), levels };
    this.#services.set(number, service);
    return service;
  }

  /** The places of a set's actions among those of its service. */
  places(set: number): readonly number[] {
    const known = this.#places.get(set);
    if (known) return known;
    const places = readPlaces(this.data.sets[set]?.places ?? '');
    this.#places.set(set, places);
    return places;
  }

  /** The actions of a set. */
  gone(set: number): readonly GoneAction[] {
    const data = this.data.sets[set];
    if (!data) return [];
    const { prefix, names, levels } = this.service(data.service);
    const days = data.days?.split('.') ?? [];
    return this.places(set).map((place, index) => ({
      name: `${prefix}:${names[place] ?? ''}`,
      level: LEVEL_LETTERS.indexOf(levels[place] ?? '-'),
      lastUsed: days[index] ? Number.parseInt(days[index], 36) * DAY : null,
    }));
  }

  /** Where a statement stands, `iam/role.json:12`. */
  placeOf({ path, line }: StatementData): string {
    return `${this.text(path)}:${line}`;
  }

  /** What a statement is called: its Sid, or its number. */
  nameOf({ sid, number }: StatementData): string {
    return sid === undefined ? `Statement ${number}` : this.text(sid);
  }
}

function readPlaces(written: string): readonly number[] {
  if (written === '') return [];
  return written.split('.').flatMap(run => {
    const [first = '', last = first] = run.split('-');
    const from = Number.parseInt(first, 36);
    return Array.from({ length: Number.parseInt(last, 36) - from + 1 }, (_, step) => from + step);
  });
}
