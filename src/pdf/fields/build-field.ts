import { type PDFContext, PDFHexString, PDFName, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { wording } from '../../wording/index.ts';
import { fieldFlags } from './field-flags.ts';
import type { CheckSpec, FieldSpec, ListSpec, RadioSpec, SignatureSpec, TextSpec } from './field-spec.ts';
import type { MarkAppearances } from './mark-appearance.ts';
import { markFontName, tickCharacter } from './mark-font.ts';
import { type Entries, javaScript, toObject, writeEntries } from './pdf-entries.ts';
import type { Place, Rectangle } from './places.ts';
import { formatScripts } from './scripts.ts';
import { checkedState, stateName } from './state-name.ts';
import { typeSetting } from './type-setting.ts';

/** What a field's dictionary says, and each of its widgets'. */
interface Parts {
  readonly field: Entries;
  readonly widget: (place: Place) => Entries;
}

type Builder<Spec> = (spec: Spec, marks: MarkAppearances, first: Rectangle) => Parts;

const builders: { readonly [K in FieldSpec['kind']]: Builder<Extract<FieldSpec, { kind: K }>> } = {
  text: textField,
  list: listField,
  radio: radioGroup,
  check: checkBox,
  signature: signatureField,
};

/** Makes the widgets of a field out of its places and returns the field, to be listed in the form. */
export function buildField(
  context: PDFContext,
  spec: FieldSpec,
  places: readonly Place[],
  marks: MarkAppearances,
): PDFRef {
  const [first] = places;
  if (first === undefined) throw new Error(`The field ${spec.name} has no place on paper`);
  const build = builders[spec.kind] as Builder<FieldSpec>;
  const { field, widget } = build(spec, marks, first.rectangle);
  const label = { TU: PDFHexString.fromText(spec.tooltip) };
  for (const place of places) writeEntries(place.widget, { F: printed, BS: { W: 0 }, ...label, ...widget(place) });
  const own = { T: PDFString.of(spec.name), ...label, ...field };
  if (places.length > 1 || spec.kind === 'radio') return parentOf(context, places, own);
  writeEntries(first.widget, own);
  return first.ref;
}

/** Annotation flag: printed with the page. */
const printed = 4;

/** A field that stands in several places, or on several copies, has one value and a child for each place. */
function parentOf(context: PDFContext, places: readonly Place[], own: Entries): PDFRef {
  const parent = context.register(toObject(context, { ...own, Kids: places.map(({ ref }) => ref) }));
  for (const { widget } of places) widget.set(PDFName.of('Parent'), parent);
  return parent;
}

function textField(spec: TextSpec, _marks: MarkAppearances, first: Rectangle): Parts {
  const scripts = spec.format === null ? null : formatScripts(spec.format);
  const actions = {
    ...(scripts === null
      ? {}
      : Object.fromEntries(Object.entries(scripts).map(([event, script]) => [event, javaScript(script)]))),
    ...(spec.calculation === null ? {} : { C: javaScript(spec.calculation) }),
  };
  const flags =
    fieldFlags.doNotSpellCheck +
    (spec.required ? fieldFlags.required : 0) +
    (spec.multiline ? fieldFlags.multiline : 0) +
    (spec.calculation === null ? 0 : fieldFlags.readOnly);
  return {
    field: {
      FT: 'Tx',
      Ff: flags,
      DA: PDFString.of(typeSetting(spec, first).defaultAppearance),
      ...(spec.centred ? { Q: 1 } : {}),
      ...(spec.maxLength === null ? {} : { MaxLen: spec.maxLength }),
      ...(Object.keys(actions).length === 0 ? {} : { AA: actions }),
    },
    widget: ({ rectangle }) => typeset(spec, rectangle),
  };
}

/** A first, empty entry lets a person take a choice back. */
function listField(spec: ListSpec, _marks: MarkAppearances, first: Rectangle): Parts {
  const entries = [{ value: '', label: '' }, ...spec.options];
  return {
    field: {
      FT: 'Ch',
      Ff: fieldFlags.combo + fieldFlags.doNotSpellCheck + (spec.required ? fieldFlags.required : 0),
      DA: PDFString.of(typeSetting(spec, first).defaultAppearance),
      Opt: entries.map(({ value, label }) => [PDFHexString.fromText(value), PDFHexString.fromText(label)]),
    },
    widget: ({ rectangle }) => typeset(spec, rectangle),
  };
}

function radioGroup(spec: RadioSpec, marks: MarkAppearances): Parts {
  const required = spec.required ? fieldFlags.required + fieldFlags.noToggleToOff : 0;
  return {
    field: {
      FT: 'Btn',
      Ff: fieldFlags.radio + fieldFlags.radiosInUnison + required,
      V: 'Off',
    },
    widget: ({ option, rectangle }) => {
      const index = option ?? 0;
      const tooltip = wording.paper.field.option(spec.tooltip, spec.options[index]?.label ?? '');
      return { ...box(stateName(index), marks, rectangle), TU: PDFHexString.fromText(tooltip) };
    },
  };
}

function checkBox(_spec: CheckSpec, marks: MarkAppearances): Parts {
  return {
    field: { FT: 'Btn', Ff: 0, V: 'Off' },
    widget: ({ rectangle }) => box(checkedState, marks, rectangle),
  };
}

/** Besides its states a box says what a viewer needs that draws boxes anew. */
function box(state: string, { tick, nothing }: MarkAppearances, { width, height }: Rectangle): Entries {
  return {
    AS: 'Off',
    AP: { N: { [state]: tick(width, height), Off: nothing(width, height) } },
    MK: { CA: PDFString.of(tickCharacter) },
    DA: PDFString.of(`/${markFontName} 0 Tf 0 g`),
  };
}

function signatureField(spec: SignatureSpec, { nothing }: MarkAppearances): Parts {
  return {
    field: { FT: 'Sig', Ff: spec.required ? fieldFlags.required : 0 },
    widget: ({ rectangle: { width, height } }) => ({ AP: { N: nothing(width, height) } }),
  };
}

function typeset(spec: TextSpec | ListSpec, place: Rectangle): Entries {
  const { defaultAppearance, rectangle } = typeSetting(spec, place);
  const { x, y, width, height } = rectangle;
  return { DA: PDFString.of(defaultAppearance), Rect: [x, y, x + width, y + height] };
}
