/** One part of a row, in Element UI 2. */
export const control = `
<el-input v-if="part.widget === 'textarea'" type="textarea" :value="value" :placeholder="part.placeholder"
  :maxlength="part.maxLength" :show-word-limit="!!part.maxLength" autosize @input="emit" />
<el-select v-else-if="['select', 'selectSearch', 'virtual'].includes(part.widget)" :value="value" :placeholder="part.placeholder"
  :filterable="part.widget === 'selectSearch'" :disabled="locked" @input="emit">
  <el-option v-for="each in choices" :key="each.value" :label="each.label" :value="each.value" />
</el-select>
<el-select v-else-if="part.widget === 'multiple' || part.widget === 'multipleSearch'" multiple
  :filterable="part.widget === 'multipleSearch'" :value="value" :placeholder="part.placeholder" @input="emit">
  <el-option v-for="each in choices" :key="each.value" :label="each.label" :value="each.value" />
</el-select>
<el-select v-else-if="part.widget === 'async'" :value="value" :placeholder="part.placeholder" :loading="loading"
  loading-text="加载中" no-data-text="暂无数据" @visible-change="$emit('open', $event)" @input="emit">
  <el-option v-for="each in instances" :key="each.value" :label="each.label" :value="each.value" />
</el-select>
<el-cascader v-else-if="part.widget === 'cascader' || part.widget === 'cascaderHover'" :value="value" :options="regions"
  :placeholder="part.placeholder" :props="{ emitPath: false, expandTrigger: part.widget === 'cascader' ? 'click' : 'hover' }"
  @input="emit" />
<el-date-picker v-else-if="['date', 'date2'].includes(part.widget)" type="date" value-format="yyyy-MM-dd" :value="value"
  :placeholder="part.placeholder" @input="emit" />
<el-date-picker v-else-if="part.widget === 'range'" type="daterange" value-format="yyyy-MM-dd" :value="value"
  start-placeholder="起始日期" end-placeholder="结束日期" range-separator="至" @input="emit" />
<el-radio-group v-else-if="part.widget === 'radio'" :value="value" @input="emit">
  <el-radio v-for="each in choices" :key="each.value" :label="each.value">{{ each.label }}</el-radio>
</el-radio-group>
<el-radio-group v-else-if="part.widget === 'radioButton'" :value="value" @input="emit">
  <el-radio-button v-for="each in choices" :key="each.value" :label="each.value">{{ each.label }}</el-radio-button>
</el-radio-group>
<el-checkbox-group v-else-if="part.widget === 'checkboxes'" :value="value" @input="emit">
  <el-checkbox v-for="each in choices" :key="each.value" :label="each.value">{{ each.label }}</el-checkbox>
</el-checkbox-group>
<el-input-number v-else-if="part.widget === 'number'" :controls="false" :value="value" @input="emit" />
<el-switch v-else-if="part.widget === 'switch'" :value="value" @input="emit" />
<el-upload v-else-if="part.widget === 'upload'" :auto-upload="false" :limit="1" :file-list="value" action="#"
  :on-change="(file, files) => emit(files)" :on-remove="(file, files) => emit(files)"><el-button>上传</el-button></el-upload>
<el-checkbox v-else-if="part.widget === 'agree'" :value="value" @input="emit">我已阅读并同意</el-checkbox>
<el-input v-else :type="part.widget === 'password' ? 'password' : part.widget === 'search' ? 'search' : 'text'"
  :value="value" :placeholder="part.placeholder" :maxlength="part.maxLength" :disabled="locked" @input="emit" />
`;
