import { createHash } from 'node:crypto';

// What nobody sees in a picture.
const UNSEEN = [
  /<bpmn:(extensionElements|documentation|conditionExpression|timeDate|timeDuration|timeCycle)\b[^]*?<\/bpmn:\1>/g,
  / camunda:\w+="[^"]*"/g,
  /\s+/g,
];

/** A name for what of a model can be seen; the picture of another has another. */
export const drawn = text =>
  createHash('sha256').update(UNSEEN.reduce((seen, part) => seen.replaceAll(part, ' '), text)).digest('hex').slice(0, 16);
