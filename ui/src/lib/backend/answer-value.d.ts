/** The area a business serves, as the questionnaire keeps it. */
interface PlaceValue {
  name: string;
  radius_km: number;
  people: number;
  gazetteer_id?: number;
}

/**
 * The value of an answer; which form is right follows from the question's control.
 * Ambient, because the generated bindings name it without importing it.
 */
type AnswerValue = string | number | string[] | PlaceValue | Record<string, number>;
